// The photos that a saved post names: shown in its form, each to be taken out when it is saved.
const OldPhotos = (() => {
  const places = {gambar: 'Foto utama', galeri: 'Galeri', isi: 'Di dalam teks'};
  const inText = /!\[((?:\\.|[^\]\\])*)\]\((?:<([^>\n]+)>|([^)\s]+))(?:\s+"((?:\\.|[^"\\])*)")?\)/g;
  const isHere = name => Boolean(name) && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(name);
  let photos = [], values = {};

  const itemsOf = name => name in values ? [values[name]].flat() : [];

  // Those of a key that are written as one name, or as a group that has one.
  const ofKey = name => itemsOf(name).flatMap((item, at) => {
    const file = typeof item === 'string' ? item : item && item.berkas;
    if (typeof file !== 'string' || !isHere(file) || (typeof item === 'string' && file.includes(','))) return [];
    const alt = item.alt || (name === 'gambar' && !at ? values.gambar_alt : '');
    return [{nama: file, alt, ket: item.keterangan, di: name, at}];
  });

  const ofText = text => [...text.matchAll(inText)].map(([kode, alt, quoted, plain, ket]) => ({nama: quoted || plain, alt, ket, di: 'isi', kode}))
    .concat(text.split('\n').map(line => line.trim()).filter(line => /^[^\s\/()[\]!]+\.(?:jpe?g|png|webp)$/i.test(line)).map(line => ({nama: line, di: 'isi', kode: line})))
    .filter(({nama}) => isHere(nama));

  const gone = name => photos.filter(photo => photo.buang && (!name || photo.di === name));

  const without = (text, code) => {
    const lines = text.split('\n'), at = lines.findIndex(line => line.trim() === code);
    if (at < 0) return text.replace(code, () => '');
    lines.splice(at, 1);
    // One of the two blank lines around it is enough.
    const isBlank = i => lines[i] !== undefined && !lines[i].trim();
    if (isBlank(at - 1) && (isBlank(at) || at === lines.length)) lines.splice(at - 1, 1);
    return lines.join('\n');
  };

  const flow = value => Array.isArray(value) ? `[${value.map(flow).join(', ')}]`
    : typeof value === 'string' ? JSON.stringify(value)
      : '{' + Object.keys(value).map(name => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${flow(value[name])}`).join(', ') + '}';

  // What follows from it for one key, and for those that speak of the first photo.
  const linesOf = name => {
    const out = gone(name).map(photo => photo.at), rest = itemsOf(name).filter((_, at) => !out.includes(at));
    if (!out.length) return [];
    const words = name === 'gambar' && out.includes(0) ? ['gambar_alt', 'gambar_kredit'].filter(each => each in values) : [];
    return [`${name}:${rest.map(item => '\n  - ' + flow(item)).join('')}`, ...words.map(each => each + ':')];
  };

  const row = (photo, i, file) => {
    const image = assign(make('img'), {alt: photo.alt || photo.nama, onerror: () => { image.hidden = true; }});
    image.src = `${Server.base}/foto?berkas=${encodeURIComponent(file)}&nama=${encodeURIComponent(photo.nama)}`;
    const about = makeStyled('p', 'ket', [places[photo.di], photo.alt, photo.ket].filter(Boolean).join(' · '));
    const state = makeStyled('p', 'salah'), button = makeButton('', () => {
      photo.buang = !photo.buang;
      show();
    }, true);
    state.setAttribute('role', 'status');
    const show = () => {
      button.textContent = photo.buang ? 'Batal' : 'Hapus';
      withName(button, `${photo.buang ? 'Batal menghapus' : 'Hapus'} foto lama ${i + 1}`);
      state.textContent = photo.buang ? 'Tidak tampil lagi setelah disimpan.' : '';
    };
    show();
    return make('li', image, make('div', make('b', photo.nama.split('/').pop()), about, state), button);
  };

  return {
    // - found: a post as it was opened.
    show(found) {
      values = found.terkunci ? {} : found.nilai;
      photos = [...ofKey('gambar'), ...ofKey('galeri'), ...ofText(found.isi)];
      put('foto-lama', ...photos.map((photo, i) => row(photo, i, found.berkas)));
      byId('foto-lama').hidden = !photos.length;
    },
    changes: () => [...linesOf('gambar'), ...linesOf('galeri')],
    text: text => gone('isi').reduce((text, {kode}) => without(text, kode), text),
    names: () => [...new Set(gone().map(({nama}) => nama))],
  };
})();
