// The one file that leaves the phone: KIM-TULISAN 1.
const Parcel = (() => {
  const base64 = blob => new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

  return {
    fileName: (draft, version) =>
      `${draft.tanggal}-${Post.slug(Post.title(draft))}${version > 1 ? '-v' + version : ''}.kim.txt`,
    // Photos as {nama, besar, sha, picture}; a key as 24 characters, or nothing.
    async bytes(head, text, photos, key) {
      const body = encoded(text);
      const parts = [
        encoded(`KIM-TULISAN 1\nsitus: ${head.situs}\nnomor: ${head.nomor}\nversi: ${head.versi}\n`
          + (head.pengirim && `pengirim: ${head.pengirim}\n`) + `tulisan: ${body.length}\n`), body, encoded('\n'),
      ];
      for (const photo of photos) {
        const lines = (await base64(photo.picture)).replace(/.{76}(?=.)/g, '$&\n');
        parts.push(encoded(`foto: ${photo.nama} ${photo.besar} ${photo.sha}\n${lines}\n`));
      }
      if (key) parts.push(encoded(`tanda: ${Sha256.hmac(encoded(key), parts)}\n`));
      parts.push(encoded('selesai\n'));
      return parts;
    },
  };
})();
