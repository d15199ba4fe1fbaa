// The second view: the post as it will look, what is to be checked, and the ways to send it.
const makeSending = site => {
  let urls = [], file = null, version = null, making = null, isStopped = false;

  // Values of keys that the type has; others stay in the draft, in case its type changes back.
  const values = () => {
    const {nilai} = drafts.current, found = {};
    for (const {n} of writing.formKeys) if (nilai[n] !== undefined) found[n] = nilai[n];
    return found;
  };

  const markdown = draft => Post.markdown(draft, writing.formKeys, writing.type.b);

  const pictures = async draft => {
    const found = [];
    for (const photo of draft.foto) found.push(await drafts.picture(photo));
    return found;
  };

  const url = blob => {
    const made = createObjectURL(blob);
    urls.push(made);
    return made;
  };

  const say = text => {
    put('hasil', text);
    byId('hasil').scrollIntoView({block: 'center'});
  };

  const showChecks = found => {
    put('pesan', ...found.map(problem => {
      const link = assign(make('a', problem.says), {href: '#', onclick: () => { writing.leadsTo = problem.to; }});
      return makeStyled('li', problem.stops ? 'stop' : '', problem.to ? link : problem.says);
    }));
  };

  // Its look

  const facts = draft => {
    const text = value => Array.isArray(value)
      ? value.map(item => typeof item === 'string' ? item : Object.values(item).join(', ')).join('; ')
      : value === true ? 'ya' : Post.linesOf(value).join('; ');
    const keys = writing.formKeys, price = keys.find(key => key.k === 'money' && draft.nilai[key.n]);
    return keys.filter(({n}) => draft.nilai[n] !== undefined && n !== 'ringkasan' && !(price && n === 'satuan')).map(key => {
      const value = text(draft.nilai[key.n]);
      return [key.l, key === price && Values.price(value, draft.nilai.satuan) || value];
    });
  };

  const showPost = (draft, blobs) => {
    const figures = draft.foto.map((photo, i) => {
      const image = assign(make('img'), {alt: photo.alt});
      if (blobs[i]) image.src = url(blobs[i]);
      return photo.ket ? make('figure', image, make('figcaption', photo.ket)) : make('figure', image);
    });
    const body = make('div', ...shownBlocks(Post.read(draft).blocks));
    for (const link of body.querySelectorAll('a')) {
      if (draft.jenis !== 'klarifikasi' || Checks.isOpen(draft, link.href, writing.form.aman)) link.target = '_blank';
      else link.replaceWith(link.textContent);
    }
    const terms = make('dl', ...facts(draft).flatMap(([name, value]) => [make('dt', name), make('dd', value)]));
    put('pratinjau', makeStyled('p', 'label', writing.type.l), make('h2', Post.title(draft) || 'Belum berjudul'),
      makeStyled('p', 'ket', [longDate(draft.tanggal), draft.lokasi].filter(Boolean).join(' · ')),
      ...figures.slice(0, 1), ...(terms.children.length ? [terms] : []), body,
      ...(figures[1] ? [makeStyled('section', 'galeri', ...figures.slice(1))] : []));
  };

  const showCard = (draft, blobs) => {
    const {blocks} = Post.read(draft), [first] = [...blocks.filter(block => block.lines), ...blocks];
    const summary = draft.nilai.ringkasan || (first ? first.lines || (first.members || [[]])[0] : []).map(TypedText.words).join(' ');
    put('kartu', ...(blobs[0] ? [assign(make('img'), {src: url(blobs[0]), alt: ''})] : []), make('b', Post.title(draft)),
      make('span', summary.length > 120 ? summary.slice(0, 120) + '…' : summary), make('small', site.tuan || location.hostname || 'situs KIM'));
  };

  // Its ways

  const prepare = async (draft, blobs) => {
    const {terkirim} = draft, text = markdown(draft);
    const mark = Sha256.of(encoded(JSON.stringify([text, draft.foto.map(p => p.sha)])));
    const versi = !terkirim ? 1 : terkirim.sidik === mark ? terkirim.versi : terkirim.versi + 1;
    if (blobs.some(blob => !blob)) return say('Sebuah foto hilang dari ponsel. Hapus dari daftar, lalu pilih lagi.');
    const photos = draft.foto.map((photo, i) => assign({picture: blobs[i]}, photo));
    const head = {situs: site.situs, nomor: draft.nomor, versi, pengirim: sending.writerName};
    const parts = await Parcel.bytes(head, text, photos, sending.key);
    if (draft.nomor !== drafts.current.nomor) return;
    const isFirst = !file;
    file = new File(parts, Parcel.fileName(draft, versi), {type: 'text/plain'});
    version = {versi, sidik: mark};
    if (isFirst) offer();
  };

  const sent = (way, text) => {
    const draft = drafts.current;
    drafts.noted(true);
    // Whether it was changed since is seen by its time.
    if (version) draft.terkirim = assign({cara: way, ubah: draft.ubah}, version);
    say(text);
    byId('hasil').after(sending.again);
  };

  const share = async () => {
    await making;
    try {
      await navigator.share({files: [file]});
      sent('dikirim', 'Terkirim? Kalau keliru, ubah di sini lalu kirim lagi. Yang sudah terbit menunggu pengelola.');
    } catch (problem) {
      if (problem.name !== 'AbortError') say('Tidak bisa dibagikan dari sini. Simpan berkasnya, lalu kirim sebagai dokumen di WhatsApp.');
    }
  };

  const save = async () => {
    await making;
    assign(make('a'), {href: url(file), download: file.name}).click();
    sent('berkas disimpan', `Tersimpan sebagai ${file.name} di folder Unduhan. Kirim berkas itu sebagai dokumen di WhatsApp.`);
  };

  const copied = async text => {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch (problem) { /* The older way is left. */ }
    }
    const area = makeStyled('textarea', 'sr', text);
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  };

  const copy = async () => {
    await making;
    const text = Post.plainText(sending.named, writing.formKeys, site.situs, version && version.versi, sending.writerName);
    if (await copied(text)) {
      sent('teks disalin', 'Teks tersalin; tempel di WhatsApp.' + (drafts.current.foto.length ? ' Kirim fotonya di percakapan yang sama.' : ''));
    } else say('Tidak bisa menyalin di sini. Simpan berkasnya.');
  };

  const offerRepository = () => {
    const place = site.gudang;
    byId('gudang').hidden = !place || !file;
    if (byId('gudang').hidden) return;
    const draft = sending.named, text = markdown(draft) + '\n', name = Repository.name(place);
    const folder = `${draft.tanggal}-${Post.slug(Post.title(draft))}`;
    const path = [place.folder, site.situs, draft.jenis, folder, 'index.md'].filter(Boolean).join('/');
    const {href} = Repository.link(place, path, text);
    const link = makeStyled('a', 'tombol tipis', 'Simpan ke ' + name);
    assign(link, {href, target: '_blank', rel: 'noopener', onclick: () => { copied(text); }});
    const note = makeStyled('p', 'ket', `Perlu akun ${name}. Kalau isinya kosong, tempel: teksnya sudah disalin.`
      + (draft.foto.length ? ' Unggah fotonya ke folder yang sama:' : ''));
    put('gudang', link, note, ...draft.foto.flatMap(photo => {
      const blob = drafts.blobs.get(photo.id);
      return [assign(make('a', photo.nama), blob && {href: url(blob), download: photo.nama}), ' '];
    }));
  };

  const offer = () => {
    const probe = file || new File(['a'], 'a.kim.txt', {type: 'text/plain'});
    const mayShare = Boolean(navigator.share && navigator.canShare && navigator.canShare({files: [probe]}));
    const button = (id, label, act, isPlain) => assign(makeButton(label, act, isPlain), {id, disabled: !file && (isStopped || id !== 'b-salin')});
    const others = [button('b-simpan', 'Simpan berkas', save, mayShare), button('b-salin', 'Salin teks', copy, mayShare)];
    put('kirim', ...(mayShare ? [button('b-kirim', 'Kirim', share)] : others));
    put('kirim-lain', ...(mayShare ? others : []));
    const to = site.penerima.flatMap(({n, u}, i) =>
      [i ? ' atau ' : ' kepada ', u ? assign(make('a', n), {href: u, target: '_blank'}) : make('b', n)]);
    const size = file ? ` (${Math.max(1, Math.round(file.size / 1024))} kB)` : '';
    put('cara', mayShare ? `Tekan Kirim, lalu pilih WhatsApp. Satu berkas${size} berisi tulisan dan fotonya dikirim`
      : `Simpan berkasnya${size}, lalu kirim sebagai dokumen di WhatsApp`, ...to,
    mayShare ? '.' : '. Atau salin teksnya; fotonya dikirim menyusul.');
    offerRepository();
  };

  const sending = {
    key: null, writerName: '', again: null,

    // The draft with the names that its photos have in the file.
    get named() {
      const draft = drafts.current;
      return assign({}, draft, {foto: draft.foto.map((photo, i) => assign({}, photo, {nama: `foto-${i + 1}.jpg`})), nilai: values()});
    },

    async show() {
      const draft = sending.named;
      urls.forEach(made => revokeObjectURL(made));
      urls = [];
      file = version = null;
      const found = Checks.of(draft, writing, writing.form.judi, today());
      isStopped = found.some(problem => problem.stops);
      showChecks(found);
      const blobs = await pictures(draft);
      showPost(draft, blobs);
      showCard(draft, blobs);
      offer();
      put('hasil');
      sending.again.remove();
      if (!isStopped) making = prepare(draft, blobs);
    },

    // The file with another name of its writer; who sends it waits for it.
    rename(name) {
      sending.writerName = Post.oneLine(name);
      const draft = sending.named;
      if (file) making = pictures(draft).then(blobs => prepare(draft, blobs));
    },
  };
  return sending;
};
