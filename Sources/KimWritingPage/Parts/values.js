// Prices and numbers of telephones, by the rules of the reader of posts.
const Values = (() => {
  const factors = {
    rb: 1e3, rbu: 1e3, ribu: 1e3, k: 1e3, jt: 1e6, juta: 1e6, jta: 1e6, miliar: 1e9, milyar: 1e9,
  };
  const words = new RegExp('^(?:gratis|cuma-cuma|bebas|nego|mulai|dari |sekitar|kisaran|antara|tergantung|sesuai'
    + '|menyesuaikan|hubungi|tanya|(ber)?variasi|beragam|berbeda|seikhlasnya|sukarela|donasi|free)', 'i');

  // In rupiah; nothing for what is no amount.
  const amount = text => {
    const rest = text.toLowerCase().replace(/^(?:rp|idr)?\.? */, '');
    const plain = rest.replace(/(?:,--?|,00|\.-)$/, '');
    const [, first, part, word] = rest.match(/^(\d{1,6})(?:[.,](\d\d?))? *([a-z]+)$/) || [];
    const value = /^(?:\d+|\d{1,3}(?:[. ]\d{3})+)$/.test(plain) ? +plain.replace(/\D/g, '')
      : Math.round(`${first}.${part || 0}` * factors[word]);
    return value < 1e12 ? 'Rp' + String(value).replace(/\B(?=(\d{3})+$)/g, '.') : '';
  };

  // An amount, and what it is for where that stands behind it.
  const priced = text => {
    for (const sign of ['/', ' per ']) {
      const at = text.indexOf(sign), unit = text.slice(at + sign.length).trim();
      const price = at > 0 && /\p{L}/u.test(unit) && unit.length < 41 && !/rp|[/\u2013\u2014,;-]/i.test(unit)
        && amount(text.slice(0, at).trim());
      if (price) return [price, unit];
    }
    const price = amount(text);
    return price && [price];
  };

  const isRange = text => {
    const [first, second, more] = text.split(/s\.d\.|s\/d| sd | sampai | hingga |[\u2013\u2014-]/).map(part => part.trim());
    return second && more === undefined && amount(first) && priced(second);
  };

  // A text that is nothing but one number.
  const isWhole = text => {
    const {length} = text.replace(/\D/g, '').replace(/^00/, '').replace(/^0/, '62').replace(/^620/, '62');
    return /^(?!8)[\d .()+-]+$/.test(text) && length > 8 && length < 16;
  };

  const isNumber = run => {
    const digits = run.replace(/\D/g, ''), {length} = digits;
    // After a whole number a zero begins another.
    const isTwo = /^\+?(?:\d[ .()-]{0,2}){9,14}\d[ .()-]{1,2}0/.test(run);
    return /^\+|^0|^62/.test(run) ? isTwo || (length > 8 && length < 16)
      : run[0] === '8' && length > 8 && length < 13;
  };

  return {
    // As readers see it; nothing for what they would see as it was typed.
    price(text, unit) {
      const found = priced(text) || ((words.test(text) || isRange(text)) && [text]);
      return found && [found[0], unit || found[1]].filter(Boolean).join(' / ');
    },
    // What is wrong with a value of a kind; nothing for one that readers understand.
    problem(kind, text) {
      if (kind === 'money') return Values.price(text) ? '' : 'Tulis harganya seperti Rp25.000 atau 15rb/bungkus.';
      if (kind !== 'tel') return '';
      const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ');
      return isWhole(plain) || (plain.match(/\+?\d(?:[ .()-]{0,2}\d)*/g) || []).some(isNumber) ? ''
        : 'Nomornya tidak terbaca. Tulis seperti 0812-0000-0001.';
    },
  };
})();
