// The fields of a type, made from the declarations that the reader of front matter has too.
const Form = (() => {
  const modes = {tel: 'tel', people: 'numeric', url: 'url', email: 'email'};
  const shown = word => word.replace(/-/g, ' ');
  let count = 0;

  const put = (values, name, value) => {
    if (value === '' || value === false || (Array.isArray(value) && !value.length)) delete values[name];
    else values[name] = value;
  };

  const withLabel = (key, control) => {
    control.id = 'k' + ++count;
    const label = make('label', key.l);
    label.htmlFor = control.id;
    const box = make('div', label, control);
    box.className = 'isian';
    const hint = [key.h, key.k === 'lines' || key.k === 'references' ? 'Satu di setiap baris.' : '',
      key.x ? `Contoh: ${key.x}` : ''].filter(Boolean).join(' ');
    if (hint) {
      const help = make('p', hint);
      help.className = 'ket';
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
    input.oninput = () => { put(values, key.n, input.value); changed(); };
    return withLabel(key, input);
  };

  const choice = (key, values, changed) => {
    const select = make('select', new Option('', ''), ...key.c.map(word => new Option(shown(word), word)));
    select.value = values[key.n] || '';
    select.onchange = () => { put(values, key.n, select.value); changed(); };
    return withLabel(key, select);
  };

  const box = (text, isOn, set) => {
    const input = make('input');
    input.type = 'checkbox';
    input.checked = isOn;
    input.onchange = () => set(input.checked);
    const label = make('label', input, ' ' + text);
    label.className = 'kotak';
    return label;
  };

  const group = (key, ...children) => {
    const set = make('fieldset', make('legend', key.l), ...children);
    set.className = 'isian';
    return set;
  };

  const choices = (key, values, changed) => group(key, ...key.c.map(word => {
    const has = () => values[key.n] || [];
    return box(shown(word), has().includes(word), isOn => {
      put(values, key.n, isOn ? [...has(), word] : has().filter(other => other !== word));
      changed();
    });
  }));

  const records = (key, values, changed) => {
    const list = values[key.n] || [];
    const rows = make('div');
    const changedHere = () => { put(values, key.n, list.filter(item => Object.keys(item).length)); changed(); };
    const show = item => rows.append(...key.i.map(inner => line(inner, item, changedHere)));
    const more = make('button', `Tambah ${key.l.toLowerCase()}`);
    more.type = 'button';
    more.className = 'tombol tipis';
    more.onclick = () => {
      list.push({});
      show(list[list.length - 1]);
      rows.lastChild.parentNode.children[rows.children.length - key.i.length].querySelector('input').focus();
    };
    list.forEach(show);
    return group(key, rows, more);
  };

  return {
    field(key, values, changed) {
      if (key.k === 'choice') return choice(key, values, changed);
      if (key.k === 'choices') return choices(key, values, changed);
      if (key.k === 'records') return records(key, values, changed);
      if (key.k === 'flag') {
        return group(key, box('Ya', Boolean(values[key.n]), isOn => { put(values, key.n, isOn); changed(); }));
      }
      return line(key, values, changed);
    },
  };
})();
