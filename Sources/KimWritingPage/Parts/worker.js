// Keeps the writing page, and nothing else, so that it opens without a signal.
const name = 'kim-tulis';
const page = new URL('tulis.html', self.location).href;

const fresh = async () => {
  const answer = await fetch(page, {cache: 'no-cache'});
  if (answer.ok && !answer.redirected) await (await caches.open(name)).put(page, answer.clone());
  return answer;
};

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(fresh());
});

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const {request} = event;
  if (request.method !== 'GET' || request.url.split(/[?#]/)[0] !== page) return;
  event.respondWith(caches.open(name).then(cache => cache.match(page)).then(kept => {
    const answer = fresh();
    if (!kept) return answer;
    event.waitUntil(answer.catch(() => {}));
    return kept;
  }));
});
