// Somebody else has saved the file meanwhile: what differs is shown, and nothing is lost.
const Conflict = (() => {
  const around = 2, mostCells = 4e6;

  // Of two lists of lines each that is the same, gone or new, as [sign, line].
  const compared = (old, now) => {
    if (old.length * now.length > mostCells) return [...old.map(line => ['-', line]), ...now.map(line => ['+', line])];
    const long = Array.from({length: old.length + 1}, () => new Uint32Array(now.length + 1));
    for (let i = old.length - 1; i >= 0; i--) {
      for (let j = now.length - 1; j >= 0; j--) {
        long[i][j] = old[i] === now[j] ? long[i + 1][j + 1] + 1 : Math.max(long[i + 1][j], long[i][j + 1]);
      }
    }
    const found = [];
    let i = 0, j = 0;
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i] === now[j]) {
        found.push([' ', old[i++]]);
        j++;
      } else if (i < old.length && (j === now.length || long[i + 1][j] >= long[i][j + 1])) found.push(['-', old[i++]]);
      else found.push(['+', now[j++]]);
    }
    return found;
  };

  const differing = (before, after) => {
    const old = before.split(/\r?\n/), now = after.split(/\r?\n/);
    let start = 0, end = 0;
    while (start < old.length && old[start] === now[start]) start++;
    while (end < Math.min(old.length, now.length) - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
    const same = lines => lines.map(line => [' ', line]);
    return [...same(old.slice(0, start)), ...compared(old.slice(start, old.length - end), now.slice(start, now.length - end)),
      ...same(old.slice(old.length - end))];
  };

  const shown = (before, after) => {
    const rows = differing(before, after), isNear = rows.map(() => false);
    rows.forEach(([sign], i) => { if (sign !== ' ') isNear.fill(true, Math.max(0, i - around), i + around + 1); });
    const names = {'-': 'del', '+': 'ins', ' ': 'span'}, signs = {'-': '− ', '+': '+ ', ' ': '  '};
    return makeStyled('pre', 'beda', ...rows.flatMap(([sign, line], i) => isNear[i] ? [make(names[sign], signs[sign] + line), '\n']
      : i && !isNear[i - 1] ? [] : ['⋯\n']));
  };

  // What was written here stays to be copied.
  const openTheirs = async form => {
    const mine = form.mine();
    const found = await Server.ask('/buka?berkas=' + encodeURIComponent(Server.desk.berkas));
    if (!found.berhasil) return Server.say(found.pesan, true);
    form.take(found);
    Watch.show(found.masalah);
    put('beda', make('h2', 'Formulir memuat versi di folder'), make('p', 'Ini yang tadi Anda ubah; salin yang masih perlu.'), make('pre', mine));
    byId('beda').hidden = false;
    byId('beda').focus();
    Server.say('Formulir memuat versi di folder.');
  };

  return {
    make() {
      const box = assign(make('section'), {id: 'beda', hidden: true, tabIndex: -1});
      box.setAttribute('role', 'alert');
      byId('tulis').before(box);
    },
    // - form: {old, mine(), save(), take(found)}: the file as it was opened, and what can be done.
    show(answer, form) {
      const choice = (label, act, about, isPlain) => makeStyled('div', 'pilihan', makeButton(label, act, isPlain), makeStyled('p', 'ket', about));
      put('beda', make('h2', 'Berkas ini diubah orang lain sementara Anda menulis'),
        make('p', 'Belum ada yang hilang. Ini yang berubah di folder sejak Anda membukanya (− sebelumnya, + sekarang):'),
        shown(form.old, answer.teks),
        choice('Simpan tulisan saya', form.save, 'Yang Anda ubah ditaruh di berkas itu. Versi di folder disalin dulu ke _sampah.'),
        choice('Pakai yang ada di folder', () => openTheirs(form), 'Formulir memuat versi itu; yang Anda ubah ditampilkan untuk disalin.', true));
      byId('beda').hidden = false;
      byId('beda').scrollIntoView();
      byId('beda').focus();
      Server.say(answer.pesan, true);
    },
  };
})();
