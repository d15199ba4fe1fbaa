// A draft as the text of a post: Markdown with front matter, whose values are always quoted.
const Post = (() => {
  const oneLine = text => TypedText.clean(String(text)).replace(/\s+/g, ' ').trim();
  const quoted = text => JSON.stringify(oneLine(text));
  const linesOf = text => TypedText.clean(text).split('\n').map(oneLine).filter(Boolean);

  const {plain} = TypedText;
  const greeting = /^(?:ass?alam|salam|bismillah|selamat (?:pagi|siang|sore|malam)|dengan hormat|yth|kepada)|^pengumuman\W*$/i;
  const trimmed = title => title.replace(/[\s,;:.–-]+$/, '');

  // A line without the sign of a list; whether it may be a title.
  const bare = line => plain(line.replace(/^(?:[-*>#]+ +|[•·▪]+ *|\d+[.)] *)/, ''));
  const isTelling = line => /\p{L}/u.test(line) && !greeting.test(bare(line));

  // The first sentence that is no greeting; a long one up to its last comma that is not too far ahead, or
  // to a word.
  const suggestedTitle = text => {
    const line = bare(linesOf(text).find(isTelling) || '');
    // A full stop behind a short word is that of an abbreviation: Bpk. Camat.
    const title = line.split(/(?:(?<=\p{L}{4}|\bini|\bitu|jam \d|\d\d|\))\.|[!?])(?:\s|$)/u)[0].trim();
    const [part] = title.length > 80 ? title.slice(0, 80).match(/^.{40,}(?=,)|^.*(?= )|^.*/) : [];
    return part ? trimmed(part) + ' …' : trimmed(title);
  };

  const slug = text => {
    const name = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').toLowerCase()
      .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return (name.length > 60 ? name.slice(0, 61).replace(/-[^-]*$/, '').slice(0, 60) : name) || 'tulisan';
  };

  const reference = line => {
    const found = line.match(/(?:https?:\/\/|www\.)\S+/i);
    if (!found) return quoted(line);
    const name = oneLine(line.replace(found[0], '')).replace(/[\s:,(–-]+$/, '');
    return name ? `{nama: ${quoted(name)}, url: ${quoted(found[0])}}` : quoted(found[0]);
  };

  const record = values => '{' + Object.keys(values).map(key => `${key}: ${quoted(values[key])}`).join(', ') + '}';

  // The lines of one key; none for a value that is empty.
  const keyLines = (key, value) => {
    const list = items => items.length ? [key.n + ':', ...items.map(item => '  - ' + item)] : [];
    if (value === undefined || value === '' || value === false) return [];
    if (key.k === 'flag') return [`${key.n}: ya`];
    if (key.k === 'lines') return list(linesOf(value).map(quoted));
    if (key.k === 'references') return list(linesOf(value).map(reference));
    if (key.k === 'choices') return list(value.map(quoted));
    if (key.k === 'records') {
      return list(value.map(item => {
        const filled = {};
        for (const inner of key.i) if (oneLine(item[inner.n] || '')) filled[inner.n] = item[inner.n];
        return filled;
      }).filter(item => Object.keys(item).length).map(record));
    }
    return oneLine(value) ? [`${key.n}: ${quoted(value)}`] : [];
  };

  // Where a type has a file, its first photo is that too.
  const photoLines = (photos, file) => {
    const [first, ...more] = photos;
    if (!first) return [];
    if (file) return [`${file}: ${quoted(first.nama)}`, ...photoLines(photos)];
    const item = photo => record(assign({berkas: photo.nama},
      oneLine(photo.alt) && {alt: photo.alt}, oneLine(photo.ket) && {keterangan: photo.ket}));
    const cover = oneLine(first.ket) ? ['gambar: ' + item(first)]
      : [`gambar: ${quoted(first.nama)}`].concat(oneLine(first.alt) ? [`gambar_alt: ${quoted(first.alt)}`] : []);
    return more.length ? [...cover, 'galeri:', ...more.map(photo => '  - ' + item(photo))] : cover;
  };

  const title = draft => oneLine(draft.judul) || suggestedTitle(draft.isi);

  // The text without its first sentence, where that is the title, whole and as it was suggested, and the
  // line goes on: nobody reads it twice.
  const body = draft => {
    const lines = TypedText.clean(draft.isi).split('\n'), i = lines.findIndex(isTelling);
    const found = i >= 0 && lines[i].match(/^(.*?(?:(?<=(?:\p{L}{4}|\bini|\bitu|jam \d|\d\d|\))[*_~]*)\.|[!?])[*_~]*)\s+(\S.*)$/u);
    const [, first, rest] = found || [];
    const isTitle = found && bare(first) === plain(first) && `${plain(first)} ${plain(rest)}` === plain(`${first} ${rest}`)
      && trimmed(plain(first).replace(/[!?]$/, '')) === title(draft) && title(draft) === suggestedTitle(draft.isi);
    if (isTitle) lines[i] = rest;
    return lines.join('\n');
  };

  // The text; a first line that is the title is not told twice.
  const read = draft => {
    const found = TypedText.read(body(draft)), {blocks} = found, first = blocks[0] && blocks[0].lines;
    const isTitle = first && trimmed(oneLine(TypedText.words(first[0]))) === title(draft);
    if (isTitle && first.length > 1) first.shift();
    else if (isTitle && blocks.length > 1) blocks.shift();
    return found;
  };

  return {
    read, oneLine, linesOf, slug, title, suggestedTitle,
    // Without an LF at its end.
    markdown(draft, keys, file) {
      const found = read(draft);
      const topics = [...linesOf(draft.nilai.topik || ''), ...found.topics].join('\n');
      const values = assign({}, draft.nilai, {topik: topics});
      const fields = [
        `judul: ${quoted(title(draft))}`, `tanggal: ${quoted(draft.tanggal)}`,
        `jenis: ${quoted(draft.jenis)}`,
        ...(oneLine(draft.lokasi) ? [`lokasi: ${quoted(draft.lokasi)}`] : []),
        ...keys.flatMap(key => keyLines(key, values[key.n])),
        ...photoLines(draft.foto, file),
      ];
      return `---\n${fields.join('\n')}\n---\n\n${Markdown.of(found.blocks)}`;
    },
    // What is pasted into a messenger where no file can be sent.
    plainText(draft, keys, site, version) {
      const shown = text => /[:#'"]|^[^\p{L}\d]/u.test(text) ? quoted(text) : oneLine(text);
      const fields = [`Judul: ${shown(title(draft))}`, `Tanggal: ${draft.tanggal}`, `Jenis: ${draft.jenis}`];
      if (oneLine(draft.lokasi)) fields.push(`Lokasi: ${shown(draft.lokasi)}`);
      for (const key of keys) {
        const value = draft.nilai[key.n];
        if (typeof value === 'string' && oneLine(value)) {
          fields.push(`${key.l}: ${shown(linesOf(value).join('; '))}`);
        }
      }
      // By these lines it finds its KIM, and the draft that it corrects.
      fields.push(`Kode KIM: ${site}`);
      if (version) fields.push(`Kode tulisan: ${draft.nomor.replace(/0{8}$/, '')} versi ${version}`);
      return fields.join('\n') + '\n\n' + body(draft).trim() + '\n';
    },
  };
})();
