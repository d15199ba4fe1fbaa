// Photos made small on the phone itself: upright, at most 1,600 pixels, without what a camera wrote.
const Photos = (() => {
  const most = 1600, mostOfDrawing = 640;

  const opened = async file => {
    const image = new Image();
    image.src = createObjectURL(file);
    try {
      await image.decode();
      return image;
    } catch (problem) {
      revokeObjectURL(image.src);
      throw new Error('Foto ini tidak dapat dibuka di ponsel ini. Simpan dulu sebagai JPG, lalu pilih lagi.');
    }
  };

  const drawn = (image, isDrawing) => {
    const scale = Math.min(1, (isDrawing ? mostOfDrawing : most) / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    if (!isDrawing) context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  };

  // Without the parts of a JPEG in which programs write where, when and by whom.
  const bare = bytes => {
    const parts = [bytes.subarray(0, 2)];
    let at = 2;
    while (at + 4 <= bytes.length && bytes[at] === 0xFF && bytes[at + 1] !== 0xDA) {
      const end = at + 2 + (bytes[at + 2] << 8 | bytes[at + 3]), kind = bytes[at + 1];
      const isTelling = kind === 0xFE || (kind > 0xE0 && kind < 0xF0 && kind !== 0xEE);
      if (!isTelling) parts.push(bytes.subarray(at, end));
      at = end;
    }
    return new Blob([...parts, bytes.subarray(at)], {type: 'image/jpeg'});
  };

  return {
    bare,
    // A photo as {picture, lebar, tinggi, besar, sha}; a drawing keeps what can be seen through it.
    async read(file, isDrawing) {
      const image = await opened(file), kind = isDrawing ? 'image/png' : 'image/jpeg';
      const canvas = drawn(image, isDrawing);
      revokeObjectURL(image.src);
      const made = await new Promise(done => canvas.toBlob(done, kind, 0.8));
      const size = {lebar: canvas.width, tinggi: canvas.height};
      canvas.width = canvas.height = 0;
      if (!made || made.type !== kind) throw new Error('Ponsel ini tidak dapat mengecilkan foto itu.');
      const picture = isDrawing ? made : bare(new Uint8Array(await made.arrayBuffer()));
      const bytes = new Uint8Array(await picture.arrayBuffer());
      return assign(size, {picture, besar: bytes.length, sha: Sha256.of(bytes)});
    },
  };
})();
