// The first view: three questions, photos, and what else a type asks for.
class Writing {
  constructor(form, drafts) {
    this.form = form;
    this.drafts = drafts;
    for (const name of ['isi', 'lokasi', 'tanggal', 'judul']) {
      byId(name).oninput = () => {
        drafts.current[name] = byId(name).value;
        if (name === 'isi') this.suggest();
        drafts.changed();
      };
    }
    // Photos are made one after another; who looks at the post waits for them.
    this.busy = Promise.resolve();
    byId('pilih').onchange = () => {
      const files = [...byId('pilih').files];
      this.busy = this.busy.then(() => this.addPhotos(files));
    };
    const full = key => {
      key.l = key.l || (key.n[0].toUpperCase() + key.n.slice(1)).replace(/_/g, ' ');
      (key.i || []).forEach(full);
    };
    for (const type of form.jenis) {
      type.k = type.k || [];
      [type, ...type.k].forEach(full);
    }
    form.umum.forEach(full);
    this.makeTypes();
  }

  get written() { return this.drafts.current; }
  get type() { return this.form.jenis.find(type => type.n === this.written.jenis); }
  // The keys that any type may have, but those that this one has of its own or must not have.
  get common() {
    const {type} = this;
    return this.form.umum.filter(key => !type.k.some(own => own.n === key.n || own.l === key.l)
      && !(type.s && key.o) && (type.e || !this.form.acara.includes(key.n)));
  }

  // The keys that the draft may have, and whether the first view asks for one, or those who answer for
  // the KIM fill it in. The first ones come first.
  get keys() {
    const all = [...this.type.k, ...this.common];
    return [...all.filter(key => this.isFirst(key)), ...all.filter(key => !this.isFirst(key))];
  }

  isFirst(key) { return (this.type.f || []).includes(key.n); }
  isForOffice(key) { return this.form.pengurus.includes(key.n); }

  show() {
    for (const name of ['isi', 'lokasi', 'tanggal', 'judul']) byId(name).value = this.written[name];
    this.suggest();
    this.showType();
    this.showPhotos();
  }

  suggest() {
    byId('isi').style.height = 'auto';
    byId('isi').style.height = byId('isi').scrollHeight + 4 + 'px';
    byId('judul').placeholder = Post.suggestedTitle(this.written.isi);
  }

  showCount() {
    const count = this.drafts.all.length;
    byId('jumlah').textContent = count ? `(${count})` : '';
  }

  // Types

  makeTypes() {
    byId('pilihan').append(...this.form.jenis.map(type => {
      const input = make('input');
      Object.assign(input, {type: 'radio', name: 'jenis', value: type.n, className: 'sr'});
      input.onchange = () => {
        this.written.jenis = type.n;
        this.showType();
        this.drafts.changed();
      };
      const about = make('small', type.d);
      const label = make('label', input, make('span', makeIcon(type.n), make('b', type.l), about));
      label.className = 'jenis';
      // Keys walk through the types; a finger has chosen.
      label.onclick = event => { if (event.detail) setTimeout(() => { byId('jenis').open = false; }); };
      return label;
    }));
  }

  showType() {
    const draft = this.written, {type} = this;
    const radio = document.querySelector(`[name=jenis][value=${type.n}]`);
    radio.checked = true;
    put('jenis-kini', makeIcon(type.n), ` Jenis: ${type.l}`);
    const fill = (id, isHere) => put(id, ...this.keys.filter(isHere)
      .map(key => Form.field(key, draft.nilai, () => this.drafts.changed())));
    fill('awal', key => this.isFirst(key));
    fill('khusus', key => !this.isFirst(key) && !this.isForOffice(key));
    fill('pengurus', key => this.isForOffice(key));
    byId('isi').placeholder = type.p || '';
    byId('l-tanggal').textContent = type.n === 'agenda' ? 'Kapan acaranya?' : 'Kapan?';
    byId('b-berkas').hidden = !type.b;
  }

  // Photos

  async addPhotos(files) {
    const room = 20 - this.written.foto.length;
    let problem = files.length > room ? 'Paling banyak 20 foto dalam satu tulisan.' : '';
    for (const [i, file] of files.slice(0, room).entries()) {
      this.drafts.told(`Mengecilkan foto ${i + 1} dari ${Math.min(files.length, room)}…`);
      try {
        const made = await Photos.read(file);
        if (this.written.foto.some(photo => photo.sha === made.sha)) continue;
        const size = this.written.foto.reduce((sum, photo) => sum + photo.besar, made.besar);
        if (size > 24e6) throw new Error('Foto-fotonya terlalu besar untuk satu tulisan.');
        await this.drafts.addPhoto(made);
        await this.showPhotos();
      } catch (found) {
        problem = found.message;
      }
    }
    byId('pilih').value = '';
    await this.drafts.save();
    if (problem) this.drafts.told(problem);
  }

  async showPhotos() {
    const photos = this.written.foto;
    const items = await Promise.all(photos.map((photo, i) => this.photoItem(photo, i, photos.length)));
    for (const old of byId('foto').querySelectorAll('img')) URL.revokeObjectURL(old.src);
    put('foto', ...items);
    byId('l-pilih').lastElementChild.textContent = photos.length ? 'Tambah foto lagi' : 'Tambah foto';
  }

  async photoItem(photo, i, count) {
    const blob = await this.drafts.blob(photo);
    const image = make('img');
    image.alt = `Foto ${i + 1}`;
    if (blob) image.src = URL.createObjectURL(blob);
    const words = (name, text, about) => {
      const input = make('input');
      input.value = photo[name];
      input.setAttribute('aria-label', `${text}, foto ${i + 1}`);
      input.oninput = () => { photo[name] = input.value; this.drafts.changed(); };
      const label = make('label', text, make('small', about), input);
      label.className = 'kata';
      return label;
    };
    const move = by => makeButton(by < 0 ? '↑' : '↓', () => this.move(i, by), true);
    const [up, down] = [move(-1), move(1)];
    up.setAttribute('aria-label', `Naikkan foto ${i + 1}`);
    down.setAttribute('aria-label', `Turunkan foto ${i + 1}`);
    const remove = makeButton('Hapus', () => this.removePhoto(photo), true);
    remove.setAttribute('aria-label', `Hapus foto ${i + 1}`);
    const row = make('div', ...(i ? [up] : []), ...(i < count - 1 ? [down] : []), remove);
    row.className = 'deret';
    return make('li', image, row,
      words('alt', 'Apa yang tampak?', ' Dibacakan kepada yang tidak dapat melihat foto.'),
      words('ket', 'Teks di bawah foto', ' Dilihat semua pembaca; boleh kosong.'));
  }

  async move(i, by) {
    const list = this.written.foto;
    [list[i], list[i + by]] = [list[i + by], list[i]];
    this.drafts.changed(true);
    await this.showPhotos();
    byId('foto').children[i + by].querySelector('button').focus();
  }

  async removePhoto(photo) {
    await this.drafts.removePhoto(photo);
    await this.showPhotos();
    byId('pilih').focus();
  }
}
