// What people type on a phone, as a small tree: paragraphs, lists, quotes and rules of lines.
// An item has lines too. A line is a list of nodes: {said}, {emphasis: 'b' | 'i' | 's', nodes}, {verbatim}, {href, said}.
const TypedText = (() => {
  const unseen = /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;
  const clean = text => new TextDecoder().decode(new TextEncoder().encode(text))
    .replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ').replace(unseen, '');
  const isWord = char => char !== undefined && /[\p{L}\p{N}]/u.test(char);

  // Addresses

  const endings = 'id|com|org|net';
  const pathEndings = 'app|be|biz|cc|co|edu|gl|gle|gov|info|io|link|live|ly|me|my|news|online|page'
    + '|sch|shop|site|store|to|tv|us|web|xyz';
  const rest = '[^\\s<>"`\\\\|\\[\\u2018-\\u201F\\u2026]{0,2000}';
  const label = '[a-z0-9-]{1,63}';
  const address = new RegExp(
    `https?://[a-z0-9]${rest}|www\\.${label}(?:\\.${label}){1,8}(?:[/?#:]${rest})?`
    + `|(?:${label}\\.){1,8}(?:(?:${endings})(?![\\w@-]|\\.\\w)(?:[/?#]${rest})?|(?:${pathEndings})/${rest})`
    + `|[a-z0-9.+_-]{1,64}@${label}(?:\\.${label}){1,8}`, 'gi');

  const isMail = text => /^[\w.+-]+@/.test(text);

  // An address without the signs of the sentence that it stands in.
  const trimmed = found => {
    let end = found.length;
    const count = sign => found.slice(0, end).split(sign).length;
    while (/[.,:;!?'*_~)\]}]/.test(found[end - 1] || '')) {
      if (found[end - 1] === ')' && count(')') <= count('(')) break;
      end--;
    }
    return isMail(found) ? found.slice(0, end).replace(/[-_.]+$/, '') : found.slice(0, end);
  };

  const link = text => {
    if (isMail(text)) return {said: text, href: 'mailto:' + text};
    const scheme = /^https?:/i.test(text) ? '' : /^www\./i.test(text) ? 'http://' : 'https://';
    return {said: text, href: scheme + text.replace(/[^\w!#-/:;=?@~]+/g, encodeURIComponent)};
  };

  // Single characters and whole addresses and code.
  const pieces = line => {
    const found = [];
    let at = 0;
    const put = to => {
      for (const char of line.slice(at, to)) found.push(char);
      at = to;
    };
    const inside = new RegExp('`+([^`]+)`+|' + address.source, 'gi');
    for (let match; (match = inside.exec(line));) {
      if (match[0][0] === '`') {
        const verbatim = match[1].trim();
        if (!verbatim || /[[{]/.test(verbatim)) continue;
        put(match.index);
        found.push({verbatim});
        at = inside.lastIndex;
        continue;
      }
      const text = trimmed(match[0]);
      const before = line[match.index - 1];
      if (!isMail(text) && (isWord(before) || /[-./@\\%&=?#]/.test(before || ' '))) {
        inside.lastIndex = match.index + 1;
        continue;
      }
      put(match.index);
      found.push(link(text));
      at = inside.lastIndex = match.index + text.length;
    }
    put(line.length);
    return found;
  };

  // Marks of messengers

  const marks = {'*': 'b', '_': 'i', '~': 's'};
  const isBlank = piece => piece === undefined || (typeof piece === 'string' && !piece.trim());
  const isOutside = piece => piece === undefined || (typeof piece === 'string' && !isWord(piece));

  // The runs of one sign: {sign, at, size}; rows of three and more are no marks.
  const end = (list, at) => {
    let stop = at;
    while (list[stop] === list[at]) stop++;
    return stop;
  };

  const nodes = (list, open) => {
    const out = [], lost = {};
    const add = node => {
      const last = out[out.length - 1];
      if (last && node.emphasis && last.emphasis === node.emphasis) {
        last.nodes = joined(last.nodes.concat(node.nodes));
      } else if (last && node.emphasis && last.emphasis && (node.emphasis + last.emphasis).includes('s')) {
        // Markdown does not see `~` beside another mark.
        out.push({said: ' '}, node);
      } else if (last && last.said !== undefined && !last.href && node.said !== undefined && !node.href) {
        last.said += node.said;
      } else out.push(node);
    };
    for (let i = 0; i < list.length; i++) {
      const piece = list[i];
      if (typeof piece !== 'string') { add(piece); continue; }
      const stop = marks[piece] ? end(list, i) : i + 1;
      const size = stop - i, emphasis = size === 2 && piece === '_' ? 'b' : marks[piece];
      const close = emphasis && size < 3 && !open.includes(emphasis) && !lost[piece + size]
        && isOutside(list[i - 1]) && !isBlank(list[stop]) ? closing(list, stop, piece, size) : -1;
      if (close > 0) {
        add({emphasis, nodes: nodes(list.slice(stop, close), open + emphasis)});
        i = close + size - 1;
      } else {
        if (emphasis && isOutside(list[i - 1]) && !isBlank(list[stop])) lost[piece + size] = true;
        add({said: list.slice(i, stop).join('')});
        i = stop - 1;
      }
    }
    return out;
  };

  const closing = (list, from, sign, size) => {
    for (let i = from; i < list.length; i++) {
      if (list[i] !== sign) continue;
      const stop = end(list, i);
      if (stop - i === size && i > from && !isBlank(list[i - 1]) && isOutside(list[stop])) return i;
      i = stop - 1;
    }
    return -1;
  };

  const joined = list => list.reduce((out, node) => {
    const last = out[out.length - 1];
    const isText = part => part && part.said !== undefined && !part.href;
    if (isText(last) && isText(node)) last.said += node.said; else out.push(node);
    return out;
  }, []);

  const inline = line => nodes(pieces(line), '');
  const words = list => list.map(node => node.nodes ? words(node.nodes) : node.verbatim || node.said).join('');

  // Blocks

  const bullet = /^(?:[-*+\u2013] +|[•·●▪▫◦○■□◆◇►▸▹❖➢➣➤‣⁃\uF020-\uF0FF]\uFE0F? *)(\S.*)$/u;
  const tight = /^-(?=\p{L})(.+)$/u;
  const number = /^(\d{1,3})(?:[.)]|\)\.|\.\))(?: +(\S.*)|([A-Za-z*_"]{2}.*))$/;

  const item = (lines, i) => {
    let match = lines[i].match(bullet);
    if (match) return {listSign: '-', line: match[1]};
    match = lines[i].match(tight);
    if (match && [lines[i - 1], lines[i + 1]].some(line => line && tight.test(line))) {
      return {listSign: '-', line: match[1]};
    }
    match = lines[i].match(number);
    return match && {listSign: '1', ordinal: +match[1], line: match[2] || match[3]};
  };

  const follows = (list, found) => list && list.listSign === found.listSign
    && (found.listSign === '-' || found.ordinal === list.next || (found.ordinal === list.start && list.start === 1));

  // Whether the list goes on below some lines that belong to its last item.
  const goesOn = (lines, i, list) => {
    const gap = list && list.listSign === '1' && lines[i - 1] && lines.slice(i, i + 4);
    const end = gap ? gap.findIndex((line, at) => !line || item(lines, i + at)) : -1;
    const next = end > 0 && gap[end] && item(lines, i + end);
    if (next) return follows(list, next);
    // The last item may have as many lines as those before it.
    return Boolean(gap) && list.members.slice(0, -1).some(other => other.length > list.members[list.members.length - 1].length);
  };

  const startsList = (lines, i, found, last) => {
    if (found.listSign === '-' || found.ordinal === 1 || found.ordinal === last) return true;
    const next = lines.slice(i + 1).find(line => line);
    const match = next && next.match(number);
    return Boolean(match) && +match[1] === found.ordinal + 1;
  };

  const video = line => {
    const found = line.length === 1 && line[0].href && line[0].href.match(
      /^https?:\/\/(?:www\.|m\.)?(?:youtu\.be\/|youtube\.com\/(?:shorts\/|live\/|embed\/|watch\?(?:[^#]*&)?v=))([\w-]{11})(?![\w-])/);
    return found && found[1];
  };

  // Signs of blocks that nobody means on a phone: rows of backticks, of `#`, lines around tables.
  const bare = line => line.trim().replace(/^#{2,} *(?=[^#\s])|^`{3,}|`{3,}$/g, '')
    .replace(/^[|:\s-]*\|[|:\s-]*$/, '').replace(/^\|\s*|\s*\|$/g, '').trim();

  const blocks = lines => {
    const found = [];
    let open = null, next = 0;
    lines.forEach((line, i) => {
      const last = found[found.length - 1];
      const entry = line && item(lines, i);
      if (!line) {
        open = open && open.listSign ? open : null;
      } else if (/^([-_*=~])\1{2,}$/.test(line)) {
        found.push({rule: true});
        open = null;
      } else if (/^> *\S/.test(line)) {
        if (open && open.quote) open.quote.push(inline(line.slice(1).trim()));
        else found.push(open = {quote: [inline(line.slice(1).trim())]});
      } else if (entry && last === open && follows(open, entry)) {
        open.members.push([inline(entry.line)]);
        open.next = open.start + open.members.length;
        if (open.listSign === '1') next = open.next;
      } else if (entry && startsList(lines, i, entry, next)) {
        open = {listSign: entry.listSign, start: entry.ordinal, members: [[inline(entry.line)]], next: entry.ordinal + 1};
        if (open.listSign === '1') next = open.next;
        found.push(open);
      } else if (open && last === open && !entry && goesOn(lines, i, open)) {
        open.members[open.members.length - 1].push(inline(line));
      } else if (open && open.lines) {
        open.lines.push(inline(line));
      } else found.push(open = {lines: [inline(line)]});
    });
    return found.map(block => {
      const id = block.lines && block.lines.length === 1 && video(block.lines[0]);
      return id ? {video: id} : block;
    });
  };

  // The words such as #KIMToman on the last lines are topics.
  const topics = lines => {
    const found = [];
    let last = lines.length;
    for (let i = last - 1; i > 0; i--) {
      if (lines[i] && !/^(#[\p{L}\p{N}_-]*[A-Za-z][\p{L}\p{N}_-]*[ ,]*)+$/u.test(lines[i])) break;
      if (lines[i]) {
        found.unshift(...lines[i].match(/[^#\s,]+/g));
        last = i;
      }
    }
    return {lines: lines.slice(0, last), topics: [...new Set(found)]};
  };

  // Without its addresses.
  const unlinked = text => pieces(text).map(piece => piece.href ? 'sebuah tautan' : piece.verbatim || piece).join('');

  return {
    clean, unlinked,
    read(text) {
      const rest = topics(clean(text).split('\n').map(bare));
      return {blocks: blocks(rest.lines), topics: rest.topics};
    },
    words,
    // A line without its marks.
    plain: line => words(inline(line)),
  };
})();
