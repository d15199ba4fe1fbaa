// What the last round says of the text in a form stands at its fields; and a form in which nothing was changed
// follows its file.
const Watch = (() => {
  let sheet, known = [], marked = [], warnedOf, isAsking;

  // The box of a key and what is to be filled in there; nothing for keys that this form does not show.
  const placeOf = key => {
    if (!/^[a-z_]+$/.test(key || '')) return null;
    const control = ['isi', 'judul', 'tanggal', 'lokasi'].includes(key) && byId(key);
    const box = control ? control.closest('.isian') : key === 'jenis' ? byId(key) : document.querySelector(`[data-kunci=${key}]`);
    return box && {box, control: control || box.querySelector('input,select,textarea,summary')};
  };

  const sentence = ({teks, anjuran}) => Post.capital(teks) + (anjuran ? ' → ' + anjuran : '.');

  const mark = (problem, i) => {
    const note = assign(makeStyled('p', problem.salah ? 'salah' : 'ket', (problem.baris_isi ? `Baris ${problem.baris_isi}: ` : '') + sentence(problem)), {id: 'masalah-' + i});
    const place = placeOf(problem.kunci);
    if (!place) return byId('masalah').append(note);
    const {box, control} = place, about = control.getAttribute('aria-describedby') || '';
    if (problem.salah) control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${note.id} ${about}`.trim());
    (box.querySelector('legend,summary') || (control.labels || [])[0] || control).after(note);
    marked.push(() => {
      note.remove();
      control.removeAttribute('aria-invalid');
      if (about) control.setAttribute('aria-describedby', about); else control.removeAttribute('aria-describedby');
    });
  };

  const show = problems => {
    known = problems || [];
    marked.reverse().forEach(clear => clear());
    marked = [];
    put('masalah');
    known.forEach(mark);
  };

  // To the field that the message of a line is about, and in the text to its line.
  const lead = () => {
    const [, line] = location.hash.match(/^#baris-(\d+)/) || [];
    if (!line) return;
    history.replaceState(null, '', location.pathname + location.search);
    const problem = known.find(each => each.baris === +line), place = problem && placeOf(problem.kunci);
    if (!place) return byId('masalah').scrollIntoView({block: 'center'});
    const {box, control} = place;
    for (let fold = box.closest('details'); fold; fold = fold.parentNode.closest('details')) fold.open = true;
    control.focus({preventScroll: true});
    box.scrollIntoView({block: problem.baris_isi ? 'start' : 'center'});
    if (!problem.baris_isi || !control.setSelectionRange) return;
    const lines = control.value.split('\n'), start = lines.slice(0, problem.baris_isi - 1).join('\n').length + (problem.baris_isi > 1 ? 1 : 0);
    control.setSelectionRange(start, start + (lines[problem.baris_isi - 1] || '').length);
  };

  const follow = found => {
    const {id} = document.activeElement || {};
    sheet.take(found);
    if (id && byId(id)) byId(id).focus({preventScroll: true});
    Server.say('Berkas ini baru saja diubah; isinya dimuat ulang.');
  };

  const look = async () => {
    if (isAsking || !sheet || sheet.isBusy()) return;
    isAsking = true;
    const found = await Server.ask('/buka?berkas=' + encodeURIComponent(Server.desk.berkas));
    isAsking = false;
    if (!found.berhasil || sheet.isBusy()) return;
    if (found.sidik !== sheet.saved().sidik) {
      if (!sheet.isChanged()) follow(found);
      else if (warnedOf !== found.sidik && byId('beda').hidden) Server.say('Berkas ini baru saja diubah di luar formulir. Saat Anda menyimpan, bedanya ditampilkan.', true);
      warnedOf = found.sidik;
      if (sheet.isChanged()) return show([]);
    }
    show(found.masalah);
  };

  return {
    show, lead, look,
    // Marks again what is known, where fields are others.
    again() { show(known); },
    // - opened: {saved(), isChanged(), isBusy(), take(found)} of a form.
    begin(opened) {
      sheet = opened;
      addEventListener('hashchange', lead);
      addEventListener('focus', look);
      addEventListener('message', event => {
        if (event.source === parent && event.origin === location.origin && event.data && event.data.kim === 'putaran') look();
      });
    },
  };
})();
