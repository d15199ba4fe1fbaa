// The tree of a typed text as the elements that readers will see.
const shownBlocks = (() => {
  const names = {b: 'strong', i: 'em', s: 'del'};

  const anchor = (href, ...children) => assign(make('a', ...children), {href, rel: 'ugc nofollow noopener'});

  const inline = nodes => nodes.map(node => {
    if (node.emphasis) return make(names[node.emphasis], ...inline(node.nodes));
    if (node.verbatim) return make('code', node.verbatim);
    return node.href ? anchor(node.href, node.said) : node.said;
  });

  const lines = list => list.flatMap((nodes, i) =>
    i ? [make('br'), '\n', ...inline(nodes)] : inline(nodes));

  const list = part => {
    const node = make(part.listSign === '-' ? 'ul' : 'ol',
      ...part.members.map(item => make('li', ...lines(item))));
    if (part.start > 1) node.start = part.start;
    return node;
  };

  const block = part => {
    if (part.rule) return make('hr');
    if (part.quote) return make('blockquote', make('p', ...lines(part.quote)));
    if (part.members) return list(part);
    if (part.lines) return make('p', ...lines(part.lines));
    const address = 'youtube.com/watch?v=' + part.video;
    return makeStyled('p', 'video', anchor('https://www.' + address,
      make('span', 'Tonton video di YouTube'), ' ', make('span', address)));
  };

  return parts => parts.map(block);
})();
