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
    this.makeTypes();
  }

  get written() { return this.drafts.current; }
  get type() { return this.form.jenis.find(type => type.n === this.written.jenis); }
  // The keys that any type may have, but those that this one has of its own or must not have.
  get common() {
    const {type} = this;
    return this.form.umum.filter(key => !type.k.some(own => own.n === key.n || own.l === key.l)
      && !(type.rahasia && key.orang));
  }

  // The keys that the draft may have; those of its type first.
  get keys() { return [...this.type.k, ...this.common]; }

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
        byId('lengkap').open = this.type.k.length > 0;
        this.drafts.changed();
      };
      const about = make('small', type.d);
      const label = make('label', input, make('span', makeIcon(type.n), make('b', type.l), about));
      label.className = 'jenis';
      return label;
    }));
  }

  showType() {
    const draft = this.written, {type} = this;
    const radio = document.querySelector(`[name=jenis][value=${type.n}]`);
    radio.checked = true;
    byId('jenis-kini').textContent = '';
    byId('jenis-kini').append(makeIcon(type.n), ` Jenis: ${type.l}`);
    const fill = (id, keys) => {
      byId(id).textContent = '';
      byId(id).append(...keys.map(key => Form.field(key, draft.nilai, () => this.drafts.changed())));
    };
    fill('khusus', type.k);
    fill('umum', this.common);
    byId('lain').open = !type.k.length;
    byId('isi').placeholder = type.p || '';
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
    byId('foto').textContent = '';
    byId('foto').append(...items);
    byId('l-pilih').lastElementChild.textContent = photos.length ? 'Tambah foto lagi' : 'Tambah foto';
  }

  async photoItem(photo, i, count) {
    const blob = await this.drafts.blob(photo);
    const image = make('img');
    image.alt = `Foto ${i + 1}`;
    if (blob) image.src = URL.createObjectURL(blob);
    const words = (name, text) => {
      const input = make('input');
      input.value = photo[name];
      input.placeholder = text;
      input.setAttribute('aria-label', `${text}, foto ${i + 1}`);
      input.oninput = () => { photo[name] = input.value; this.drafts.changed(); };
      return input;
    };
    const move = by => makeButton(by < 0 ? '↑' : '↓', () => this.move(i, by), true);
    const [up, down] = [move(-1), move(1)];
    up.setAttribute('aria-label', `Naikkan foto ${i + 1}`);
    down.setAttribute('aria-label', `Turunkan foto ${i + 1}`);
    const remove = makeButton('Hapus', () => this.removePhoto(photo), true);
    remove.setAttribute('aria-label', `Hapus foto ${i + 1}`);
    const row = make('div', ...(i ? [up] : []), ...(i < count - 1 ? [down] : []), remove);
    row.className = 'deret';
    return make('li', image, row, words('alt', 'Apa yang tampak di foto?'),
      words('ket', 'Teks di bawah foto (boleh kosong)'));
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
