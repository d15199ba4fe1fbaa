// Where a file of its own is written in the browser: the page of a host of repositories for a new file.
const Repository = (() => {
  const longest = 7000;
  const services = {
    github: (at, path, text) => `${at.akar}/new/${at.cabang}?filename=${path}&value=${text}`,
    gitlab: (at, path, text) => `${at.akar}/-/new/${at.cabang}?file_name=${path}&content=${text}`,
    gitea: (at, path, text) => `${at.akar}/_new/${at.cabang}/?filename=${path}&value=${text}`,
  };
  const names = {github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea'};
  return {
    name: at => names[at.layanan],
    // The address, and whether the text is in it: a long one has to be pasted.
    link(at, path, text) {
      const make = services[at.layanan];
      const whole = make(at, encodeURIComponent(path), encodeURIComponent(text));
      if (whole.length <= longest) return {href: whole, isWhole: true};
      return {href: make(at, encodeURIComponent(path), ''), isWhole: false};
    },
  };
})();
