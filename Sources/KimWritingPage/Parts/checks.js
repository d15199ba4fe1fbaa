// What can be told of a draft before it is sent: {stops, says, to}, the last the name of a field.
const Checks = (() => {
  const provinces = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

  const hasIdentityNumber = text => {
    for (const [found] of text.matchAll(/\d(?:[ .\-\u00A0]?\d){15,}/g)) {
      const digits = found.replace(/\D/g, '');
      if (digits.length !== 16) continue;
      const day = +digits.slice(6, 8) % 40, month = +digits.slice(8, 10);
      if (provinces.test(digits) && +digits.slice(2, 4) && +digits.slice(4, 6)
        && day > 0 && day < 32 && month > 0 && month < 13) return true;
    }
    return false;
  };

  const digits = {0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's'};
  const gamblingWord = (text, spam) => {
    const words = text.toLowerCase().replace(/[\u200B-\u200D\xAD]/g, '').match(/[a-z0-9]+/g) || [];
    const plain = words.map(word => word.replace(/[01345](?=\d*[a-z])/g, digit => digits[digit]));
    const has = (list, word) => list.split(',').includes(word);
    for (let i = 0; i < plain.length; i++) {
      const pair = `${plain[i - 1]} ${plain[i]}`;
      if (has(spam.pasangan, pair)) return pair;
      const stem = plain[i].replace(/\d+$/, '');
      const isBird = stem === 'gacor' && has(spam.burung, plain[i - 1]);
      if (!isBird && (has(spam.kata, plain[i]) || has(spam.kata, stem))) return plain[i];
    }
    return null;
  };

  // Whether readers of a fact check may follow an address, by the rule of the reader (CheckedAddresses).
  const isOpen = ({nilai}, href, known) => {
    const bare = address => address.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '');
    const to = bare(href), host = '.' + to.split(/[/?#:]/)[0];
    const has = (text, test) => (text || '').split(/\s+/).map(bare).some(word => word.includes('.') && test(word));
    return nilai.vonis === 'benar' || known.split(',').some(end => host.endsWith('.' + end))
      || (!has(nilai.klaim, word => to.startsWith(word) || word.startsWith(to))
        && has(nilai.rujukan + ' ' + nilai.sumber, word => to.startsWith(word)));
  };

  const dateProblem = (draft, today) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(draft.tanggal)) {
      return {stops: true, says: draft.jenis === 'agenda' ? 'Isi hari acaranya.' : 'Isi tanggalnya: kapan itu terjadi?', to: 'tanggal'};
    }
    if (draft.jenis === 'agenda') return draft.tanggal < today && {says: 'Hari acaranya sudah lewat. Sudah benar?', to: 'tanggal'};
    if (draft.tanggal > today) return {says: 'Tanggalnya belum tiba; tulisan tampil mulai hari itu.', to: 'tanggal'};
    if (draft.tanggal < '1990' && draft.jenis !== 'sejarah') return {says: 'Tanggalnya sudah lama. Sudah benar?', to: 'tanggal'};
    return null;
  };

  // What the page asks for and nobody has filled in, and values that readers would not understand.
  const valueProblems = (values, keys, isFirst) => keys.map(key => {
    const value = values[key.n], isAsked = key.r || isFirst(key);
    const problem = value ? Values.problem(key.k, value) : isAsked && (key.t || key.l).replace('?', '.');
    return problem && {says: `${value ? key.l : 'Belum diisi'}: ${problem}`, to: key.n};
  });

  return {
    hasIdentityNumber, gamblingWord, isOpen,
    of(draft, writing, spam, today) {
      const found = [dateProblem(draft, today)];
      const values = Object.values(draft.nilai).map(value => JSON.stringify(value));
      const photos = draft.foto.flatMap(photo => [photo.alt, photo.ket]);
      const all = [draft.judul, draft.isi, draft.lokasi, ...values, ...photos].join('\n');
      if (!Post.title(draft)) found.push({stops: true, says: 'Tulis dulu apa yang terjadi, atau beri judul.', to: 'isi'});
      if (hasIdentityNumber(all)) {
        found.push({stops: true, says: 'Ada 16 angka seperti NIK atau nomor KK. Hapus dulu: data pribadi warga tidak boleh terbit.'});
      }
      if (draft.jenis === 'aspirasi' && /(?:62|0)[ -]?8(?:[ .-]?\d){8}/.test(all)) {
        found.push({says: 'Ada nomor HP. Hapus nomor dan nama pelapor: semua orang akan membacanya.', to: 'isi'});
      }
      const word = draft.jenis === 'klarifikasi' ? null : gamblingWord(all, spam);
      if (word) found.push({says: `Ada kata iklan judi: “${word}”. Hapus kalau bukan Anda yang menulisnya.`});
      if (Post.title(draft).endsWith('…')) found.push({says: 'Judulnya terpotong. Tulis yang lebih pendek.', to: 'judul'});
      if (Post.title(draft).length > 100) found.push({says: 'Judulnya panjang sekali.', to: 'judul'});
      if (draft.isi.trim().length < 60 && ['kegiatan', 'berita'].includes(draft.jenis)) {
        found.push({says: 'Ceritanya masih pendek. Siapa yang hadir, untuk apa, dan bagaimana hasilnya?', to: 'isi'});
      }
      if (draft.isi.length > 2e5) found.push({stops: true, says: 'Tulisannya terlalu panjang. Bagi menjadi beberapa.'});
      found.push(...valueProblems(draft.nilai, writing.formKeys, key => writing.isFirst(key)));
      if (writing.type.b && !draft.foto.length) found.push({says: 'Dokumennya belum ada: tambahkan fotonya, atau kirim PDF-nya lewat WhatsApp.', to: 'pilih'});
      if (!draft.foto.length && /foto.{0,30}(?:nyus|disus)ul/i.test(draft.isi)) {
        found.push({says: 'Fotonya disebut menyusul, tetapi belum ada.', to: 'pilih'});
      }
      if (draft.jenis === 'agenda' && !Post.oneLine(draft.lokasi)) found.push({says: 'Belum diisi: Di mana acaranya.', to: 'lokasi'});
      const undescribed = draft.foto.flatMap((photo, i) => Post.oneLine(photo.alt) ? [] : [i + 1]).join(', ');
      if (undescribed) found.push({says: `Foto ${undescribed} belum diberi keterangan bagi pembaca yang tidak dapat melihat.`, to: 'alt'});
      return found.filter(Boolean);
    },
  };
})();
