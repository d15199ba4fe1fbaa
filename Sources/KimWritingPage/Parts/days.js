// The first day that a text speaks of, as people write days: 2026-11-22, or nothing. Without a year it is
// the nearest one.
const dayIn = (text, now) => {
  const months = 'janfebmaraprmeijunjulagusepoktnovdes';
  const found = text.match(new RegExp('(?<![\\d.,/])(\\d\\d?)(?: *- *\\d\\d?)?(?:[ .-]*'
    + '((?:jan|[fp]eb|mar|apr|mei|ju[nl]|ag[ust]|sep|okt|no[vp]|des)(?:r?uari|et|il|[iet]|s(?:tus)?|t?ember|ober)?)(?!\\p{L})'
    + '\\.?(?:[ .,-]*(20\\d\\d))?|([/.-])(\\d\\d?)\\4((?:20)?\\d\\d))(?![\\d.:/]\\d|\\d)', 'iu'));
  if (!found) return '';
  const [, day, word, year, , number, other] = found, own = +now.slice(0, 4);
  const month = number || months.indexOf(word.toLowerCase().slice(0, 3).replace('peb', 'feb').replace(/ag[st]/, 'agu').replace('nop', 'nov')) / 3 + 1;
  const iso = of => [of, month, day].map(part => String(part).padStart(2, '0')).join('-');
  const isDay = text => !isNaN(new Date(text)) && new Date(text).getUTCDate() === +day;
  const far = text => Math.abs(new Date(text) - new Date(now));
  const given = year || other && (other < 100 ? 2000 + +other : other);
  return (given ? [iso(given)] : [own - 1, own, own + 1].map(iso)).filter(isDay)
    .sort((a, b) => far(a) - far(b))[0] || '';
};
