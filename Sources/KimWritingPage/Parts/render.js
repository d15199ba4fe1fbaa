// The tree of a typed text as the elements that readers will see.
const shownBlocks = (() => {
  const names = {b: 'strong', i: 'em', s: 'del'};

  const anchor = (href, ...children) => {
    const node = make('a', ...children);
    node.href = href;
    node.rel = 'ugc nofollow noopener';
    return node;
  };

  const inline = nodes => nodes.map(node => {
    if (node.mark) return make(names[node.mark], ...inline(node.nodes));
    if (node.code) return make('code', node.code);
    return node.href ? anchor(node.href, node.said) : node.said;
  });

  const lines = list => list.flatMap((nodes, i) =>
    i ? [make('br'), '\n', ...inline(nodes)] : inline(nodes));

  const list = part => {
    const node = make(part.kind === '-' ? 'ul' : 'ol',
      ...part.items.map(item => make('li', ...lines(item))));
    if (part.start > 1) node.start = part.start;
    return node;
  };

  const block = part => {
    if (part.rule) return make('hr');
    if (part.quote) return make('blockquote', make('p', ...lines(part.quote)));
    if (part.items) return list(part);
    if (part.lines) return make('p', ...lines(part.lines));
    const address = 'youtube.com/watch?v=' + part.video;
    const node = make('p', anchor('https://www.' + address,
      make('span', 'Tonton video di YouTube'), ' ', make('span', address)));
    node.className = 'video';
    return node;
  };

  return parts => parts.map(block);
})();
