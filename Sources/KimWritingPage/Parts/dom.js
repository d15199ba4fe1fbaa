// Elements of the page, and days as people say them.
const byId = id => document.getElementById(id);

const encoded = text => new TextEncoder().encode(text);

const {assign} = Object;
const {createObjectURL, revokeObjectURL} = URL;

const make = (name, ...children) => {
  const node = document.createElement(name);
  node.append(...children);
  return node;
};

// One of a class.
const makeStyled = (name, style, ...children) => assign(make(name, ...children), {className: style});

// What is read aloud of it.
const withName = (node, name) => {
  node.setAttribute('aria-label', name);
  return node;
};

// Puts these in the place of what an element has.
const put = (id, ...nodes) => byId(id).replaceChildren(...nodes);

const makeButton = (label, act, isPlain) =>
  assign(makeStyled('button', isPlain ? 'tombol tipis' : 'tombol', label), {type: 'button', onclick: act});

const makeIcon = kind => {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', '#i-' + kind);
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(use);
  return drawing;
};

// Served pages have the day that their server builds for.
let today = () => {
  const day = new Date();
  return new Date(day - day.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
};

const longDate = written => {
  const day = new Date(written + 'T00:00');
  return isNaN(day) ? '' : day.toLocaleDateString('id', {dateStyle: 'full'});
};
