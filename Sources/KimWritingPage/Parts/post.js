// A draft as the text of a post: Markdown with front matter, whose values are always quoted.
const Post = (() => {
  const oneLine = text => TypedText.clean(String(text)).replace(/\s+/g, ' ').trim();
  const quoted = text => JSON.stringify(oneLine(text));
  const linesOf = text => TypedText.clean(text).split('\n').map(oneLine).filter(Boolean);

  const {plain} = TypedText;
  const trimmed = title => title.replace(/[\s,;:.–-]+$/, '');
  const capital = text => text.slice(0, 1).toUpperCase() + text.slice(1);

  // Greetings and prayers at the beginning of a message, as the reader's Salutation knows them.
  const greeting = new RegExp('^(?:(?:'
    + 'a(?:ss?a?lamu?|sslm)\\S*(?:[ .,]*(?:.?alaikum|wr|wb|warahmatullah\\S*|wabarakatuh)(?!\\p{L}))*'
    + '|selamat (?:pagi|siang|sore|malam)|salam (?:sejahtera|sehat|hormat)|h[ae]ll?o|hai|permisi'
    + '|mohon (?:i[zj]in(?: share)?|maaf)|i[zj]in (?:share|info)|dengan hormat|info)(?!\\p{L})'
    + '(?:[ ,]+(?:bapak|ibu|bpk|warga|rekan|teman|semua|para|seluruh)[^\\p{L},.!?:][^,.!?:]{0,40}[,.!:]'
    + '|[ ,]+(?:pak|bu|kak|min|admin)(?: \\p{L}+)?(?=[^\\p{L}\\d]*$)'
    + '|(?:[ ,/&-]+(?:bapak|ibu|bpk|semua\\S*|sekalian|dan|rekan|teman|warga)(?!\\p{L}))*)'
    + '|(?:yth|kepada|puji syukur)[^\\p{L}][^,.!?:]{0,60}[,.!:]'
    + '|(?:alhamdulillah|bismillah)\\S*|inn?al?ill?ah\\S*(?: wa ?inn\\S+ ilai\\S*(?: ro?a?ji\\S*)?)?'
    + ')(?:[\\s,.:;!–-]+|$)', 'iu');
  const ungreeted = line => {
    const rest = line.replace(greeting, '');
    return rest === line ? line : capital(ungreeted(rest));
  };

  // A line without the sign of a list; what is no greeting of it may be a title.
  const bare = line => plain(line.replace(/^(?:[-*>#]+ +|[•·▪]+ *|\d+[.)] *)/, ''));
  const telling = line => /^\W*(?:pengumuman|diteruskan)\W*$/i.test(line) ? '' : ungreeted(bare(line));

  // The first sentence of a line, with its sign, and what follows. A full stop behind a short word is that of
  // an abbreviation: Bpk. Camat.
  const parted = line => line.match(/^(.*?(?:(?<=(?:\p{L}{4}|\bini|\bitu|jam \d|\d\d|\))[*_~]*)\.|[!?])[*_~]*)(?:\s+(.*))?$/u)
    || [line, line + '.'];

  // The first sentence that is no greeting; a long one up to its last comma that is not too far ahead, or
  // to a word.
  const suggestedTitle = text => {
    const line = linesOf(text).map(telling).find(told => /\p{L}/u.test(told)) || '';
    const title = parted(line)[1].slice(0, -1).trim();
    const [part] = title.length > 80 ? title.slice(0, 80).match(/^.{40,}(?=,)|^.*(?= )|^.*/) : [];
    return part ? trimmed(part) + ' …' : trimmed(title);
  };

  // What circulates is no title: that of a fact check begins with its verdict, and leads nowhere.
  const suggested = draft => {
    const {klaim, vonis} = draft.nilai, isCheck = draft.jenis === 'klarifikasi';
    const told = suggestedTitle(isCheck && klaim || draft.isi);
    return !isCheck || !told || /^\W*(?:hoa|cek|klarif)/i.test(told) ? told
      : `${vonis ? capital(vonis).replace('-', ' ') : 'Cek fakta'}: ${TypedText.unlinked(told)}`;
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

  const filledOf = (key, item) => {
    const filled = {};
    for (const inner of key.i) if (oneLine(item[inner.n] || '')) filled[inner.n] = item[inner.n];
    return filled;
  };

  // The lines of one key; none for a value that is empty.
  const keyLines = (key, value) => {
    const list = items => items.length ? [key.n + ':', ...items.map(item => '  - ' + item)] : [];
    if (value === undefined || value === '' || value === false) return [];
    if (key.k === 'flag') return [`${key.n}: ya`];
    if (key.k === 'lines') return list(linesOf(value).map(quoted));
    if (key.k === 'references') return list(linesOf(value).map(reference));
    if (key.k === 'choices') return list(value.map(quoted));
    if (key.k === 'records') {
      return list(value.map(item => filledOf(key, item)).filter(item => Object.keys(item).length).map(record));
    }
    if (key.k === 'group') return [`${key.n}: ${record(filledOf(key, value))}`];
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

  const title = draft => oneLine(draft.judul) || suggested(draft);

  // The text without its first line, where that is the title; or without its first sentence, where that is
  // the title, whole and as it was suggested, and the line goes on: nobody reads it twice.
  const body = draft => {
    const lines = TypedText.clean(draft.isi).split('\n'), i = lines.findIndex(line => /\p{L}/u.test(telling(line)));
    if (i < 0) return draft.isi;
    const same = line => trimmed(oneLine(line).replace(/[!?]+$/, '')), isTitle = line => same(line) === same(title(draft));
    if (!lines.slice(0, i).some(oneLine) && lines.slice(i + 1).some(oneLine) && isTitle(plain(lines[i]))) lines.splice(i, 1);
    else {
      const [, first, rest] = parted(lines[i]);
      if (rest && bare(first) === plain(first) && `${plain(first)} ${plain(rest)}` === plain(`${first} ${rest}`)
        && isTitle(plain(first)) && !oneLine(draft.judul)) lines[i] = rest;
    }
    return lines.join('\n').trim();
  };

  const read = draft => TypedText.read(body(draft));

  return {
    read, oneLine, linesOf, slug, title, suggested, capital, keyLines,
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
    plainText(draft, keys, site, version, name) {
      const shown = text => /[:#'"]|^[^\p{L}\d]/u.test(text) ? quoted(text) : oneLine(text);
      const fields = [`Judul: ${shown(title(draft))}`, `Tanggal: ${draft.tanggal}`, `Jenis: ${draft.jenis}`];
      if (oneLine(draft.lokasi)) fields.push(`Lokasi: ${shown(draft.lokasi)}`);
      for (const key of keys) {
        const value = draft.nilai[key.n];
        if (typeof value === 'string' && oneLine(value)) {
          fields.push(`${key.l}: ${shown(linesOf(value).join('; '))}`);
        }
      }
      if (name) fields.push(`Nama pengirim: ${name}`);
      // By these lines it finds its KIM, and the draft that it corrects.
      fields.push(`Kode KIM: ${site}`);
      if (version) fields.push(`Kode tulisan: ${draft.nomor.replace(/0{8}$/, '')} versi ${version}`);
      return fields.join('\n') + '\n\n' + body(draft) + '\n';
    },
  };
})();
