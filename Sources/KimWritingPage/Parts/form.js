// The fields of a type, made from the declarations that the reader of front matter has too.
const Form = (() => {
  const modes = {tel: 'tel', people: 'numeric', url: 'url', email: 'email'};
  const shown = word => word.replace(/-/g, ' ');
  let count = 0;

  const keepValue = (values, name, value) => {
    if (value === '' || value === false || (Array.isArray(value) && !value.length)) delete values[name];
    else values[name] = value;
  };

  const withLabel = (key, control) => {
    control.id = 'k' + ++count;
    control.name = key.n;
    const box = makeStyled('div', 'isian', assign(make('label', key.t || key.l), {htmlFor: control.id}), control);
    const hint = [key.h, key.k === 'lines' || key.k === 'references' ? 'Satu di setiap baris.' : '',
      key.x ? `Contoh: ${key.x}` : ''].filter(Boolean).join(' ');
    if (hint) {
      const help = makeStyled('p', 'ket', hint);
      help.id = control.id + 'b';
      control.setAttribute('aria-describedby', help.id);
      box.append(help);
    }
    return box;
  };

  const line = (key, values, changed) => {
    const isLong = key.k === 'lines' || key.k === 'references';
    const input = make(isLong ? 'textarea' : 'input');
    if (isLong) input.rows = 3;
    else input.type = key.k === 'date' ? 'date' : 'text';
    if (modes[key.k]) input.inputMode = modes[key.k];
    input.value = values[key.n] || '';
    input.oninput = () => { keepValue(values, key.n, input.value); changed(); };
    const field = withLabel(key, input);
    if (key.k === 'money' || key.k === 'tel') check(key, input, field);
    return field;
  };

  // What is wrong with a value stands below it once it is typed.
  const check = (key, input, field) => {
    const note = makeStyled('p', 'salah');
    note.setAttribute('role', 'status');
    field.append(note);
    input.onchange = () => { note.textContent = input.value.trim() && Values.problem(key.k, input.value.trim()); };
    input.onchange();
  };

  const choice = (key, values, changed) => {
    const select = make('select', new Option('', ''), ...key.c.map(word => new Option(shown(word), word)));
    select.value = values[key.n] || '';
    select.onchange = () => { keepValue(values, key.n, select.value); changed(); };
    return withLabel(key, select);
  };

  const box = (text, isOn, turn) => {
    const input = make('input');
    input.type = 'checkbox';
    input.checked = isOn;
    input.onchange = () => turn(input.checked);
    return makeStyled('label', 'kotak', input, ' ' + text);
  };

  const group = (key, ...children) =>
    makeStyled('fieldset', 'isian', make('legend', key.t || key.l), ...children);

  const choices = (key, values, changed) => group(key, ...key.c.map(word => {
    const has = () => values[key.n] || [];
    return box(shown(word), has().includes(word), isOn => {
      keepValue(values, key.n, isOn ? [...has(), word] : has().filter(other => other !== word));
      changed();
    });
  }));

  const records = (key, values, changed) => {
    const list = values[key.n] || [];
    const rows = make('div');
    const changedHere = () => { keepValue(values, key.n, list.filter(item => Object.keys(item).length)); changed(); };
    const show = item => rows.append(...key.i.map(inner => line(inner, item, changedHere)));
    const more = makeButton(`Tambah ${key.l.toLowerCase()}`, () => {
      list.push({});
      show(list[list.length - 1]);
      rows.children[rows.children.length - key.i.length].querySelector('input').focus();
    }, true);
    list.forEach(show);
    return group(key, rows, more);
  };

  // With a label made of its name where it has none, and so the keys within it.
  const full = key => {
    key.l = key.l || (key.n[0].toUpperCase() + key.n.slice(1)).replace(/_/g, ' ');
    (key.i || []).forEach(full);
    return key;
  };

  return {
    full,
    field(key, values, changed) {
      if (key.k === 'choice') return choice(key, values, changed);
      if (key.k === 'choices') return choices(key, values, changed);
      if (key.k === 'records') return records(key, values, changed);
      if (key.k === 'flag') {
        return group(key, box('Ya', Boolean(values[key.n]), isOn => { keepValue(values, key.n, isOn); changed(); }));
      }
      return line(key, values, changed);
    },
  };
})();
