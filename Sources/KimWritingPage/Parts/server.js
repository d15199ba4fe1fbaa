// What the pages of kim serve have in common: their server, who writes, and what is recorded there.
const Server = (() => {
  const site = JSON.parse(byId('situs').textContent), desk = site.meja;
  const base = '/_kim/tulis', shelfName = 'kim-penulis';
  const perSecond = 3, patience = 150;
  let send;

  const tell = message => { if (parent !== window) parent.postMessage(message, location.origin); };

  // What did not work is told aloud, and in letters that nobody overlooks.
  const show = (text, isWrong) => {
    const line = byId('keadaan');
    line.setAttribute('role', isWrong ? 'alert' : 'status');
    line.className = isWrong ? 'salah gagal' : 'ket';
    put('keadaan', text);
  };

  const say = (text, isWrong) => {
    show(text, isWrong);
    tell({kim: 'pesan', teks: text, salah: Boolean(isWrong)});
  };

  // The name of who writes, as this browser keeps it.
  const kept = () => {
    try {
      return localStorage.getItem(shelfName) || '';
    } catch (problem) {
      return '';
    }
  };
  const keep = name => {
    try {
      localStorage.setItem(shelfName, name);
    } catch (problem) { /* It is asked for again next time. */ }
  };
  let writer = kept();

  const ask = async (path, body) => {
    const isSaving = body !== undefined;
    const named = isSaving && desk.git ? `${path}${path.includes('?') ? '&' : '?'}nama=${encodeURIComponent(writer)}` : path;
    try {
      const answer = await fetch(base + named, isSaving ? {method: 'POST', headers: {'X-Kim-Token': desk.sandi}, body} : {cache: 'no-store'});
      const text = await answer.text();
      if (!(answer.headers.get('content-type') || '').startsWith('application/json')) return {pesan: text.trim()};
      return assign(JSON.parse(text), {berhasil: answer.ok});
    } catch (problem) {
      return {pesan: 'kim serve tidak menjawab. Tulisan Anda masih di sini; coba simpan lagi.'};
    }
  };

  const count = unsent => { send.textContent = 'Kirim ke pusat' + (unsent ? ` (${unsent})` : ''); };

  const sentences = (...said) => said.filter(Boolean).join(' ');

  // Asks until it is known what came of a work, and says it, with what is to be said of readers.
  const follow = async (number, note) => {
    for (let i = 0; i < patience * perSecond; i++) {
      const found = await ask('/git?nomor=' + number);
      if (found.belum !== undefined) count(found.belum);
      if (!found.berhasil || found.selesai) return say(sentences(found.pesan, found.baik && note), !found.baik);
      await new Promise(done => setTimeout(done, 1000 / perSecond));
    }
    say('Belum ada kabar dari git. Muat ulang halaman ini nanti.', true);
  };

  const sendAll = async () => {
    if (send.disabled) return;
    send.disabled = true;
    say('Mengirim…');
    const answer = await ask('/kirim', '');
    if (answer.berhasil) await follow(answer.catat);
    else say(answer.pesan, true);
    send.disabled = false;
  };

  const writerField = () => {
    const input = assign(make('input'), {id: 'penulis', value: writer, autocomplete: 'name'});
    const shown = make('span');
    const show = () => { shown.textContent = writer ? `Penulis: ${writer}` : 'Siapa yang menulis?'; };
    input.oninput = () => {
      writer = input.value.trim();
      keep(writer);
      show();
    };
    show();
    const help = assign(makeStyled('p', 'ket', 'Dicatat bersama setiap simpanan, dan diingat di peramban ini.'), {id: 'b-penulis'});
    input.setAttribute('aria-describedby', help.id);
    return assign(makeStyled('details', 'isian', make('summary', shown),
      assign(make('label', 'Nama Anda'), {htmlFor: input.id}), input, help), {id: 'siapa', open: !writer});
  };

  return {
    site, desk, base, tell, say, show, ask,
    // What came of a save, and who sees the text now: at once, and once it is recorded. Nothing is sent by it.
    async saved(number, note, word = 'Tersimpan.') {
      const published = word === 'Tersimpan.' && 'Pembaca melihatnya setelah situs ini diterbitkan.';
      say(sentences(word, note || published));
      if (number) await follow(number, note);
    },
    // A removal of what somebody has changed meanwhile: the form follows the file, as far as it may.
    refused(answer) {
      say(answer.sidik ? 'Belum dihapus: berkas ini baru saja diubah. Periksa dulu isinya.' : answer.pesan, true);
      if (answer.sidik) Watch.look();
    },
    // Who sees the text stands in its form too.
    showNote(note) {
      byId('tampil').textContent = note || '';
    },
    // What stands at the foot of a form whose saves are recorded.
    async furnish() {
      if (!desk.git) return;
      const bar = document.querySelector('.bilah');
      bar.before(writerField());
      send = assign(makeButton('Kirim ke pusat', sendAll, true), {id: 'kirim-semua'});
      const help = assign(makeStyled('p', 'ket', 'Simpanan tercatat di komputer ini. “Kirim ke pusat” mengirim semuanya ke gudang bersama.'), {id: 'b-kirim-semua'});
      send.setAttribute('aria-describedby', help.id);
      bar.before(help);
      bar.append(makeStyled('p', 'deret', bar.querySelector('button'), send));
      count((await ask('/git')).belum);
    },
    // Whether it is known who saves.
    isReady() {
      if (!desk.git || writer) return true;
      byId('siapa').open = true;
      byId('penulis').focus();
      say('Isi nama Anda dulu, supaya tercatat siapa yang menulis.', true);
      return false;
    },
    listAddress: `${base}?lihat=daftar&situs=${encodeURIComponent(site.situs)}`,
    // What a form was opened with: the number of a record, and what to say; nothing where it was just opened.
    arrival() {
      const [, way, number] = location.hash.match(/^#(tersimpan|dikembalikan)-(\d*)$/) || [];
      if (way) history.replaceState(null, '', location.pathname + location.search);
      return way && {number, word: way === 'tersimpan' ? 'Tersimpan.' : 'Dikembalikan.'};
    },
  };
})();

// Values as they are written, in the controls of a form.
const Held = (() => {
  const isText = value => typeof value === 'string';
  const reference = item => isText(item) ? item : Object.keys(item).every(name => ['nama', 'url'].includes(name))
    && Object.values(item).every(isText) ? [item.nama, item.url].filter(Boolean).join(' ') : undefined;
  const isRecord = (item, names) => item !== null && typeof item === 'object' && !Array.isArray(item)
    && Object.keys(item).every(name => names.includes(name)) && Object.values(item).every(isText);

  return {
    // What a control of the form holds for a value; undefined where none can. Names of keys that are written in
    // words where the form would want another control are added to the last.
    value(key, value, worded) {
      const names = (key.i || []).map(inner => inner.n);
      if (key.k === 'lines' || key.k === 'references') {
        const items = (Array.isArray(value) ? value : key.n === 'topik' ? String(value).split(/[,;] */) : [value]).map(key.k === 'lines' ? item => isText(item) ? item : undefined : reference);
        return items.includes(undefined) ? undefined : items.join('\n');
      }
      if (key.k === 'records') {
        const items = Array.isArray(value) ? value : [value];
        return items.every(item => isRecord(item, names)) ? items : undefined;
      }
      if (key.k === 'group') return isRecord(value, names) ? value : undefined;
      if (key.k === 'choices') {
        const items = (Array.isArray(value) ? value : String(value).split(',')).map(item => String(item).trim());
        return items.every(item => key.c.includes(item)) ? items : undefined;
      }
      // A point of a map.
      if (!key.k && Array.isArray(value) && value.every(item => isText(item) && item.trim() && isFinite(item))) return value.join(', ');
      if (!isText(value)) return undefined;
      if (key.k === 'choice') return key.c.includes(value) ? value : undefined;
      if (key.k === 'flag') return /^(?:ya|true|yes)$/i.test(value) ? true : undefined;
      if (key.k === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) worded.add(key.n);
      return value;
    },
  };
})();
