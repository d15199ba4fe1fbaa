// A KIM's key as it is typed: 24 characters of Crockford's base32, the last of which is a check.
const KimKey = (() => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const plain = text => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const check = key => {
    let sum = 0;
    for (let i = 0; i < 23; i++) sum += (2 * i + 1) * letters.indexOf(key[i]);
    return letters[sum % 32];
  };
  return {
    // What is wrong with a text that is no key.
    problem(text) {
      const key = plain(text), odd = [...key].find(letter => !letters.includes(letter));
      if (odd) return `“${odd}” tidak ada dalam sandi mana pun. Periksa lagi sandinya.`;
      return key.length === 24 ? 'Ada huruf atau angka yang keliru. Periksa lagi satu per satu.'
        : `Sandi terdiri dari 24 huruf dan angka; yang Anda isi ${key.length}.`;
    },
    // The key, or null for what is none.
    read(text) {
      const key = plain(text);
      const isKey = key.length === 24 && [...key].every(letter => letters.includes(letter));
      return isKey && check(key) === key[23] ? key : null;
    },
  };
})();
