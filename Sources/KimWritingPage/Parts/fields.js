// What fields of kim serve have besides: a name to find each by, and items of a list that can be taken out.
const Fields = (() => {
  const {field} = Form;

  const item = (key, list, values, changed) => {
    const row = makeStyled('div', 'butir isian', ...key.i.map(inner => field(inner, values, changed)));
    const name = Object.values(values)[0] || 'baru';
    row.append(makeStyled('p', 'deret', withName(makeButton('Hapus', () => {
      list.splice(list.indexOf(values), 1);
      const more = row.parentNode.nextElementSibling;
      row.remove();
      changed();
      more.focus();
    }, true), `Hapus ${key.l.toLowerCase()} ${name}`)));
    return row;
  };

  const records = (key, values, changed) => {
    const list = [...values[key.n] || []], rows = make('div');
    const changedHere = () => {
      const filled = list.filter(each => Object.keys(each).length);
      if (filled.length) values[key.n] = filled; else delete values[key.n];
      changed();
    };
    const add = values => {
      const row = item(key, list, values, changedHere);
      rows.append(row);
      return row;
    };
    const more = makeButton(`Tambah ${key.l.toLowerCase()}`, () => {
      list.push({});
      add(list[list.length - 1]).querySelector('input').focus();
    }, true);
    list.forEach(add);
    return makeStyled('fieldset', 'isian', make('legend', key.t || key.l), rows, more);
  };

  const named = (key, box) => {
    box.dataset.kunci = key.n;
    return box;
  };

  Form.field = (key, ...more) => named(key, (key.k === 'records' ? records : field)(key, ...more));
  return {named};
})();
