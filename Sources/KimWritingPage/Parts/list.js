// The list of a KIM's texts: typing finds one, a tap opens it.
const List = (() => {
  const {site, base} = Server, most = 200;
  const states = {draf: 'draf, belum terbit', terjadwal: 'terjadwal, menunggu harinya'};
  let all = [];

  const plain = words => words.normalize('NFD').replace(/[\u0300-\u036F]/g, '').toLowerCase();
  const address = query => `${base}?${query}`;
  const forSite = `situs=${encodeURIComponent(site.situs)}`;

  const item = each => {
    const link = assign(make('a', each.judul), {href: address('berkas=' + encodeURIComponent(each.berkas))});
    const about = [each.tanggal && longDate(each.tanggal), each.jenis, states[each.keadaan]].filter(Boolean).join(' · ');
    return make('li', link, makeStyled('span', each.keadaan || '', about));
  };

  const show = () => {
    const wanted = plain(byId('cari').value).split(/\s+/).filter(Boolean);
    const found = all.filter(each => wanted.every(word => each.kata.includes(word)));
    put('daftar', ...found.slice(0, most).map(item));
    const rest = found.length - most;
    put('keadaan', !found.length ? 'Tidak ada yang cocok.' : rest > 0 ? `${found.length} tulisan; ${rest} lagi tidak tampil, ketik kata di judulnya.` : `${found.length} tulisan`);
  };

  // What was just removed can be brought back here.
  const showRemoved = async () => {
    const [, number] = location.hash.match(/^#dihapus-(\d+)$/) || [];
    if (!number) return;
    history.replaceState(null, '', location.pathname + location.search);
    const found = await Server.ask('/dihapus?nomor=' + number);
    if (!found.berhasil) return;
    const said = make('span', found.pesan), button = makeButton('Urungkan', async () => {
      button.disabled = true;
      const answer = await Server.ask('/kembalikan?nomor=' + number, '');
      button.disabled = false;
      if (!answer.berhasil) return said.replaceChildren(makeStyled('b', 'salah', answer.pesan));
      Server.tell({kim: 'tersimpan', berkas: answer.berkas});
      location.replace(`${address('berkas=' + encodeURIComponent(answer.berkas))}#dikembalikan-${answer.catat || ''}`);
    }, true);
    const box = assign(makeStyled('div', 'notis deret', said, button), {id: 'terhapus', tabIndex: -1});
    byId('senarai').querySelector('.tajuk').after(box);
    box.setAttribute('role', 'alert');
    box.focus();
  };

  return {
    async open() {
      byId('tulis-baru').href = address(forSite);
      byId('ke-profil').href = address('berkas=' + encodeURIComponent(site.situs + '/kim.yml'));
      byId('halaman-baru').href = address('lihat=halaman&' + forSite);
      const found = await Server.ask('/daftar?' + forSite);
      if (!found.berhasil) return put('biasa', make('h1', 'Tidak dapat dibuka'), make('p', found.pesan));
      all = found.tulisan.map(each => assign({kata: plain([each.judul, each.tanggal, each.jenis, each.keadaan].join(' '))}, each));
      byId('cari').oninput = show;
      show();
      byId('senarai').hidden = false;
      byId('biasa').remove();
      showRemoved();
    },
  };
})();
if (Server.site.lembar === 'daftar') {
  byId('tulis').remove();
  List.open();
} else {
  byId('senarai').remove();
  Sheet.open();
}
