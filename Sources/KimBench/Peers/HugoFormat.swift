/// The corpus as one Hugo site, in which every KIM is a section.
///
/// Two configurations, `hugo.toml` without and `hugo-tags.toml` with pages of tags: those are
/// global in Hugo and a large part of its time.
package struct HugoFormat: PeerFormat {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func frame() -> [CorpusFile] {
    [
      CorpusFile("hugo.toml", text: Self.settings + "disableKinds = [\"taxonomy\", \"term\"]\n"),
      CorpusFile("hugo-tags.toml", text: Self.settings),
      CorpusFile("static/gaya.css", text: HugoTemplates.stylesheet),
    ] + HugoTemplates.layouts.map { CorpusFile("layouts/\($0.key)", text: $0.value) }
  }

  package func frame(of site: SyntheticSite) -> [CorpusFile] {
    let place = site.place
    let text = YAMLText.frontMatter([
      .text("title", place.name),
      .text("description", "Kabar dari \(place.village), \(place.district), \(place.regency)."),
    ])
    let documents = site.posts.compactMap(\.document).map {
      CorpusFile("static/\(Self.folder(of: place))/\($0)", text: SyntheticProfile.document)
    }
    return [CorpusFile("content/\(Self.folder(of: place))/_index.md", text: text)] + documents
  }

  package func path(of post: Int, in site: SyntheticSite) -> String {
    "content/\(Self.folder(of: site.place))/\(site.posts[post].slug).md"
  }

  package static let extraKey = "params"

  package static let names = [
    "judul": "title", "tanggal": "date", "penulis": "author", "ringkasan": "description",
    "topik": "tags", "diperbarui": "lastmod",
  ]

  /// Addresses and lists as ours; goldmark's typographer is off because ours has none.
  private static let settings = """
    baseURL = "https://kim.contoh.example/"
    title = "KIM"
    locale = "id"
    uglyURLs = true
    buildFuture = true
    disableHugoGeneratorInject = true
    taxonomies.tag = "tags"
    pagination.pagerSize = 12
    services.rss.limit = 20
    markup.goldmark.extensions.typographer.disable = true
    outputs.home = ["html", "rss"]
    outputs.section = ["html", "rss"]
    outputs.term = ["html"]

    """
}

/// Templates that make Hugo's pages about as large as ours and with the same parts: frame, menu,
/// share data, structured data, topics, share link, three posts to read next.
enum HugoTemplates {
  static let layouts = [
    "baseof.html": base, "home.html": home, "section.html": section, "page.html": page,
    "taxonomy.html": taxonomy, "term.html": section, "_partials/kartu.html": card,
    "_partials/halaman.html": pager, "404.html": missing,
  ]

  private static let base = """
    <!doctype html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'self';img-src 'self';base-uri 'none'">
    <title>{{ .Title }} – {{ .CurrentSection.Title }}</title>
    <meta name="description" property="og:description" content="{{ with .Description }}{{ . }}{{ else }}{{ .Summary | plainify | truncate 160 }}{{ end }}">
    <meta property="og:title" content="{{ .Title }}">
    <meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
    <link rel="canonical" property="og:url" href="{{ .Permalink }}">
    <meta property="og:image" content="{{ "kartu.png" | absURL }}">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <link rel="stylesheet" href="{{ "gaya.css" | relURL }}">
    {{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .RelPermalink }}">{{ end }}
    {{ block "data" . }}{{ end }}
    </head>
    <body>
    <a class="lewati" href="#isi">Ke isi</a>
    <header class="kepala">
    <div class="merek lebar">
    <p class="nama"><a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a></p>
    <p class="tempat">{{ .CurrentSection.Description }}</p>
    </div>
    <nav class="menu" aria-label="Menu utama">
    <a href="{{ .Site.Home.RelPermalink }}">Beranda</a>
    <a href="{{ .CurrentSection.RelPermalink }}">Kabar</a>
    </nav>
    </header>
    <main class="lebar" id="isi">
    {{ block "main" . }}{{ end }}
    </main>
    <footer class="kaki">
    <div class="lebar">
    <p><b>{{ .CurrentSection.Title }}</b></p>
    <p><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a></p>
    </div>
    </footer>
    </body>
    </html>
    """

  private static let page = """
    {{ define "data" }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "url" .Permalink "datePublished" (.Date.Format "2006-01-02") "author" (dict "@type" "Person" "name" .Params.author) "publisher" (dict "@type" "Organization" "name" .CurrentSection.Title) | jsonify | safeJS }}</script>{{ end }}
    {{ define "main" }}
    <article class="artikel h-entry">
    <header class="pembuka">
    <nav class="jejak" aria-label="Jejak"><a href="{{ .Site.Home.RelPermalink }}">Beranda</a> <a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a></nav>
    <h1 class="p-name">{{ .Title }}</h1>
    </header>
    <div class="sisi">
    <p>Oleh <b class="p-author">{{ .Params.author }}</b><br><time class="dt-published" datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>{{ with .Params.lokasi }}<br>{{ . }}{{ end }}</p>
    <dl class="fakta">
    {{ with .Params.adinda }}<dt>Peran KIM<dd>{{ delimit . ", " }}{{ end }}
    {{ with .Params.peserta_jumlah }}<dt>Peserta<dd>{{ . }}{{ end }}
    {{ with .Params.vonis }}<dt>Vonis<dd>{{ . }}{{ end }}
    {{ with .Params.harga }}<dt>Harga<dd>Rp{{ . }}{{ end }}
    {{ with .Params.status }}<dt>Status<dd>{{ . }}{{ end }}
    </dl>
    </div>
    <div class="e-content">{{ .Content }}</div>
    <footer class="akhir">
    {{ with .Params.sumber }}<section><h2>Sumber</h2><ul>{{ range . }}<li><a href="{{ .url }}" rel="noopener ugc nofollow">{{ .nama }}</a></li>{{ end }}</ul></section>{{ end }}
    <p class="topik">{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ else }}{{ range .Params.tags }}<span>{{ . }}</span> {{ end }}{{ end }}</p>
    <p class="bagikan"><a class="tombol" href="https://wa.me/?text={{ .Permalink }}">Bagikan ke WhatsApp</a></p>
    <section class="terkait">
    <h2>Baca juga</h2>
    <ul class="daftar">
    {{ $self := . }}{{ range first 4 .CurrentSection.RegularPages }}{{ if ne . $self }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
    {{ end }}
    </ul>
    </section>
    </footer>
    </article>
    {{ end }}
    """

  private static let section = """
    {{ define "main" }}
    <header class="pembuka">
    <nav class="jejak" aria-label="Jejak"><a href="{{ .Site.Home.RelPermalink }}">Beranda</a></nav>
    <h1>{{ .Title }}</h1>
    <p class="lead">{{ .Description }}</p>
    </header>
    <ul class="kisi">
    {{ range .Paginator.Pages }}{{ partial "kartu.html" . }}{{ end }}
    </ul>
    {{ partial "halaman.html" .Paginator }}
    {{ end }}
    """

  private static let card = """
    <li class="kartu">
    <h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>
    <p class="ringkas">{{ with .Description }}{{ . }}{{ else }}{{ .Summary | plainify | truncate 160 }}{{ end }}</p>
    <p class="tgl"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
    </li>
    """

  private static let pager = """
    {{ if gt .TotalPages 1 }}<nav class="nomor">{{ if .HasPrev }}<a href="{{ .Prev.URL }}">Lebih baru</a>{{ end }} {{ .PageNumber }} dari {{ .TotalPages }} {{ if .HasNext }}<a href="{{ .Next.URL }}">Lebih lama</a>{{ end }}</nav>{{ end }}
    """

  private static let home = """
    {{ define "main" }}
    <h1>{{ .Title }}</h1>
    <ul class="kisi">{{ range first 12 .Site.RegularPages }}{{ partial "kartu.html" . }}{{ end }}</ul>
    <h2>Semua KIM</h2>
    <ul class="daftar">{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
    {{ end }}
    """

  private static let taxonomy = """
    {{ define "main" }}
    <h1>Topik</h1>
    <ul class="daftar">{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
    {{ end }}
    """

  private static let missing = """
    {{ define "main" }}<h1>Halaman tidak ada</h1>{{ end }}
    """

  static let stylesheet = """
    body { font: 1rem/1.6 system-ui, sans-serif; margin: 0 }
    .lebar { max-width: 60rem; margin: auto; padding: 0 1rem }
    .kisi { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)) }

    """
}
