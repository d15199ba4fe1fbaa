// The tree of a typed text as Markdown in which nothing is left to guess.
const Markdown = (() => {
  const photo = /\.(?=(?:jpe?g|jpe|jfif|png|webp|gif|hei[cf]|avif|bmp|tiff?)(?!\w))/gi;
  const words = text => text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*~|{]/g, '\\$&')
    .replace(/_/g, (sign, at) => /\w/.test(text[at - 1] || '') && /\w/.test(text[at + 1] || '')
      && text[at - 1] !== '_' && text[at + 1] !== '_' ? '_' : '\\_')
    .replace(/!$/, '\\!').replace(/\[/g, '&#91;').replace(/\]/g, '\\]').replace(/</g, '&lt;');
  // What the reader would take for an address or the name of a photo is none.
  const escaped = text => words(text).replace(/:(?=\/\/)/g, '&#58;').replace(/\bwww\./gi, sign => sign.slice(0, 3) + '&#46;')
    .replace(photo, '&#46;');

  // A line that is read in one way only.
  const plain = /^(?:(?:- |\d+\. )?\p{L}{2}[\p{L}\p{N} ,.!?:;()'"/-]*)?$/u;

  // Beside a mark Markdown wants a blank or a sign that it knows, such as the end of a number.
  const reference = char => `&#${char.codePointAt(0)};`;
  const signs = {b: '**', i: '_', s: '~~'};

  const text = (node, before, after) => {
    const chars = [...node.said];
    const isOther = char => char !== undefined && char.codePointAt(0) > 0x7F;
    let [first, last] = ['', ''];
    if (before && before.emphasis && isOther(chars[0])) first = reference(chars.shift());
    if (after && after.emphasis && isOther(chars[chars.length - 1])) last = reference(chars.pop());
    return first + escaped(chars.join('')) + last;
  };

  const link = node => {
    const address = node.href.replace(/^mailto:/, '');
    const href = address.replace(/&(?=#?\w+;)/g, '&amp;');
    return address === node.said ? `<${href}>` : `[${words(node.said)}](<${href}>)`;
  };

  const inline = nodes => nodes.map((node, i) => {
    if (node.emphasis) return signs[node.emphasis] + inline(node.nodes) + signs[node.emphasis];
    if (node.verbatim) return '`' + node.verbatim + '`';
    return node.href ? link(node) : text(node, nodes[i - 1], nodes[i + 1]);
  }).join('');

  // What would begin a block is shown as it is.
  const line = nodes => inline(nodes).replace(/^[#>=+-]/, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\');

  const lines = (list, indent) => list.map(line).join('\\\n' + indent);

  const block = (part, other) => {
    if (part.rule) return '***';
    if (part.video) return `<https://www.youtube.com/watch?v=${part.video}>`;
    if (part.quote) return '> ' + lines(part.quote, '> ');
    if (part.lines) return lines(part.lines, '');
    return part.members.map((item, i) => {
      const sign = part.listSign === '-' ? '- ' : part.start + i + other + ' ';
      return sign + lines(item, ' '.repeat(sign.length));
    }).join('\n');
  };

  return {
    of(blocks) {
      let sign = '.';
      const parts = blocks.map((part, i) => {
        const last = blocks[i - 1];
        sign = last && last.listSign === '1' && part.listSign === '1' && sign === '.' ? ')' : '.';
        return block(part, sign);
      });
      const out = parts.join('\n\n');
      if (/\*\*|\]\(|\\\n/.test(out) || out.split('\n').every(line => plain.test(line))) return out;
      // A text without a sign of Markdown might be read as that of a phone: this one shows nowhere.
      return out + '\n\n[tulis.html]: #';
    },
  };
})();
