// The second view: the post as it will look, what is to be checked, and the ways to send it.
class Sending {
  constructor(site, form, drafts, writing) {
    assign(this, {site, form, drafts, writing});
    this.key = null;
    this.writerName = '';
    this.urls = [];
  }

  // The draft with the names that its photos have in the file.
  get named() {
    const draft = this.drafts.current;
    const photos = draft.foto.map((photo, i) => assign({}, photo, {nama: `foto-${i + 1}.jpg`}));
    return assign({}, draft, {foto: photos, nilai: this.values});
  }

  // Values of keys that the type has; others stay in the draft, in case its type changes back.
  get values() {
    const values = {};
    for (const key of this.formKeys) {
      const value = this.drafts.current.nilai[key.n];
      if (value !== undefined) values[key.n] = value;
    }
    return values;
  }

  get formKeys() { return this.writing.formKeys; }

  async show() {
    const draft = this.named;
    this.release();
    const found = Checks.of(draft, this.writing, this.site.judi, today());
    this.showChecks(found);
    const photos = await this.pictures(draft);
    this.showPost(draft, photos);
    this.showCard(draft, photos);
    this.offer();
    put('hasil');
    this.again.remove();
    if (!found.some(problem => problem.stops)) this.making = this.prepare(draft, photos);
  }

  release() {
    this.urls.forEach(url => revokeObjectURL(url));
    this.urls = [];
    this.file = this.sending = null;
  }

  async pictures(draft) {
    const found = [];
    for (const photo of draft.foto) found.push(await this.drafts.picture(photo));
    return found;
  }

  // The file with another name of its writer; who sends it waits for it.
  rename(name) {
    this.writerName = Post.oneLine(name);
    const draft = this.named;
    if (this.file) this.making = this.pictures(draft).then(pictures => this.prepare(draft, pictures));
  }

  url(blob) {
    const url = createObjectURL(blob);
    this.urls.push(url);
    return url;
  }

  showChecks(found) {
    put('pesan', ...found.map(problem => {
      const link = assign(make('a', problem.says), {href: '#', onclick: () => { this.writing.leadsTo = problem.to; }});
      return makeStyled('li', problem.stops ? 'stop' : '', problem.to ? link : problem.says);
    }));
  }

  // Its look

  showPost(draft, blobs) {
    const figure = (photo, i) => {
      const image = make('img');
      if (blobs[i]) image.src = this.url(blobs[i]);
      image.alt = photo.alt;
      return photo.ket ? make('figure', image, make('figcaption', photo.ket)) : make('figure', image);
    };
    const read = Post.read(draft);
    const body = make('div', ...shownBlocks(read.blocks));
    for (const link of body.querySelectorAll('a')) link.target = '_blank';
    const figures = draft.foto.map(figure);
    const facts = make('dl', ...this.facts(draft).flatMap(([name, value]) =>
      [make('dt', name), make('dd', value)]));
    put('pratinjau', makeStyled('p', 'label', this.writing.type.l), make('h2', Post.title(draft) || 'Belum berjudul'),
      makeStyled('p', 'ket', [longDate(draft.tanggal), draft.lokasi].filter(Boolean).join(' · ')),
      ...figures.slice(0, 1), ...(facts.children.length ? [facts] : []), body,
      ...(figures[1] ? [makeStyled('section', 'galeri', ...figures.slice(1))] : []));
  }

  facts(draft) {
    const text = value => Array.isArray(value)
      ? value.map(item => typeof item === 'string' ? item : Object.values(item).join(', ')).join('; ')
      : value === true ? 'ya' : value;
    const price = this.formKeys.find(key => key.k === 'money' && draft.nilai[key.n]);
    const hidden = ['ringkasan', ...(price ? ['satuan'] : [])];
    return this.formKeys.filter(key => draft.nilai[key.n] !== undefined && !hidden.includes(key.n)).map(key => {
      const value = text(draft.nilai[key.n]);
      return [key.l, key === price && Values.price(value, draft.nilai.satuan) || value];
    });
  }

  showCard(draft, blobs) {
    const lines = Post.read(draft).blocks.flatMap(block => block.lines || (block.members || []).flat());
    const summary = draft.nilai.ringkasan || lines.map(TypedText.words).join(' ');
    const image = blobs[0] && make('img');
    if (image) assign(image, {src: this.url(blobs[0]), alt: ''});
    put('kartu', ...(image ? [image] : []), make('b', Post.title(draft)),
      make('span', summary.length > 120 ? summary.slice(0, 120) + '…' : summary), make('small', this.site.tuan || location.hostname || 'situs KIM'));
  }

  // Its ways

  async prepare(draft, pictures) {
    const sent = draft.terkirim;
    const text = this.markdown(draft);
    const mark = Sha256.of(new TextEncoder().encode(JSON.stringify([text, draft.foto.map(p => p.sha)])));
    const version = !sent ? 1 : sent.sidik === mark ? sent.versi : sent.versi + 1;
    if (pictures.some(picture => !picture)) return this.say('Sebuah foto hilang dari penyimpanan ponsel. Hapus dari daftar, lalu pilih lagi.');
    const photos = draft.foto.map((photo, i) => assign({picture: pictures[i]}, photo));
    const head = {situs: this.site.situs, nomor: draft.nomor, versi: version, pengirim: this.writerName};
    const parts = await Parcel.bytes(head, text, photos, this.key);
    if (draft.nomor !== this.drafts.current.nomor) return;
    const isFirst = !this.file;
    this.file = new File(parts, Parcel.fileName(draft, version), {type: 'text/plain'});
    this.sending = {versi: version, sidik: mark};
    if (isFirst) this.offer();
  }

  markdown(draft) { return Post.markdown(draft, this.formKeys, this.writing.type.b); }

  say(text) {
    put('hasil', text);
    byId('hasil').scrollIntoView({block: 'center'});
  }

  get mayShare() {
    const probe = this.file || new File(['a'], 'a.kim.txt', {type: 'text/plain'});
    return Boolean(navigator.share && navigator.canShare && navigator.canShare({files: [probe]}));
  }

  offer() {
    const {mayShare} = this;
    const share = makeButton('Kirim', () => this.share());
    const save = makeButton('Simpan berkas', () => this.save(), mayShare);
    const copy = makeButton('Salin teks', () => this.copy(), mayShare);
    share.id = 'b-kirim';
    save.id = 'b-simpan';
    copy.id = 'b-salin';
    share.disabled = save.disabled = !this.file;
    put('kirim', ...(mayShare ? [share] : [save, copy]));
    put('kirim-lain', ...(mayShare ? [save, copy] : []));
    const to = this.site.penerima.flatMap(({n, u}, i) => {
      const name = make(u ? 'a' : 'b', n);
      if (u) assign(name, {href: u, target: '_blank'});
      return [i ? ' atau ' : ' kepada ', name];
    });
    const size = this.file ? ` (${Math.max(1, Math.round(this.file.size / 1024))} kB)` : '';
    put('cara', mayShare ? `Tekan Kirim, lalu pilih WhatsApp. Satu berkas${size} berisi tulisan dan fotonya dikirim`
      : `Simpan berkasnya${size}, lalu kirim sebagai dokumen di WhatsApp`, ...to,
    mayShare ? '.' : '. Atau salin teksnya; fotonya dikirim menyusul.');
    this.offerRepository();
  }

  async share() {
    await this.making;
    try {
      await navigator.share({files: [this.file]});
      this.sent('dikirim', 'Terkirim? Kalau ada yang keliru, ubah di sini lalu kirim lagi. Yang sudah terbit diubah pengelola dengan tangan.');
    } catch (problem) {
      if (problem.name !== 'AbortError') this.say('Tidak bisa dibagikan dari sini. Simpan berkasnya, lalu kirim sebagai dokumen di WhatsApp.');
    }
  }

  async save() {
    await this.making;
    assign(make('a'), {href: this.url(this.file), download: this.file.name}).click();
    this.sent('berkas disimpan', `Tersimpan sebagai ${this.file.name} di folder Unduhan. Kirim berkas itu sebagai dokumen di WhatsApp.`);
  }

  async copy() {
    await this.making;
    const text = Post.plainText(this.named, this.formKeys, this.site.situs, this.sending && this.sending.versi);
    const isCopied = await Sending.copied(text);
    const photos = this.drafts.current.foto.length ? ' Kirim fotonya di percakapan yang sama.' : '';
    if (isCopied) this.sent('teks disalin', `Teks tersalin; tempel di WhatsApp.${photos}`);
    else this.say('Tidak bisa menyalin di sini. Simpan berkasnya.');
  }

  static async copied(text) {
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
  }

  sent(way, text) {
    const draft = this.drafts.current;
    this.drafts.noted(true);
    // Whether it was changed since is seen by its time.
    if (this.sending) draft.terkirim = assign({cara: way, ubah: draft.ubah}, this.sending);
    this.say(text);
    byId('hasil').after(this.again);
  }

  offerRepository() {
    const place = this.site.gudang;
    byId('gudang').hidden = !place || !this.file;
    if (byId('gudang').hidden) return;
    const draft = this.named, text = this.markdown(draft) + '\n';
    const folder = `${draft.tanggal}-${Post.slug(Post.title(draft))}`;
    const path = [place.folder, this.site.situs, draft.jenis, folder, 'index.md'].filter(Boolean).join('/');
    const {href} = Repository.link(place, path, text);
    const link = makeStyled('a', 'tombol tipis', `Simpan ke ${Repository.name(place)}`);
    assign(link, {href, target: '_blank', rel: 'noopener', onclick: () => { Sending.copied(text); }});
    const note = makeStyled('p', 'ket', `Untuk yang punya akun di ${Repository.name(place)}. Kalau isinya kosong, tempel saja: teksnya sudah disalin.`
      + (draft.foto.length ? ' Unggah fotonya ke folder yang sama:' : ''));
    const photos = draft.foto.map((photo, i) => {
      const save = make('a', photo.nama);
      const blob = this.drafts.blobs.get(draft.foto[i].id);
      if (blob) assign(save, {href: this.url(blob), download: photo.nama});
      return save;
    });
    put('gudang', link, note, ...photos.flatMap(photo => [photo, ' ']));
  }
}
