import ArgumentParser
import KimDiagnostics
import KimTemplate

/// A page like that of a post: about 5 kB, with text, markup, flags, lists and a partial.
struct PostPage: View {
  let title = "Panen Raya Padi & Syukuran Desa Toman \"Bersama\" Warga"
  let site = "KIM Surya Gambo"
  let village = "Desa Toman, Kecamatan Babat Toman"
  let url = "https://contoh.kim.example/sites/muba/toman/kegiatan/panen-raya.html"
  let image = "https://contoh.kim.example/sites/muba/toman/foto/panen-raya.1f2e3d4c.jpg"
  let date = "14 Juni 2023"
  let day = "2023-06-14"
  let author = "Redaksi KIM"
  let summary = "Warga memanen padi di lahan seluas dua hektare, lalu makan bersama di balai desa."
  let body = HTML(
    trusted: String(repeating: "<p>Panen raya berlangsung sejak pagi.</p>\n", count: 62))
  let isPinned = false
  let menu = ["Beranda", "Profil", "Berita", "Kegiatan", "Agenda", "Kontak"].map {
    Item(title: $0, url: "\($0.lowercased())/index.html", date: "")
  }
  let topics = ["pertanian", "pangan", "gotong royong"].map {
    Item(title: $0, url: "topik/\($0).html", date: "")
  }
  let related = (1...9).map {
    Item(title: "Kegiatan warga ke-\($0)", url: "kegiatan/\($0).html", date: "\($0) Mei 2023")
  }

  static let name = "post"
  static let fields: [ViewField<PostPage>] = [
    .text("title", "") { $0.title }, .text("site", "") { $0.site },
    .text("village", "") { $0.village }, .text("url", "") { $0.url },
    .text("image", "") { $0.image }, .text("date", "") { $0.date }, .text("day", "") { $0.day },
    .text("author", "") { $0.author }, .text("summary", "") { $0.summary },
    .html("body", "") { $0.body }, .flag("is_pinned", "") { $0.isPinned },
    .list("menu", "") { $0.menu }, .list("topics", "") { $0.topics },
    .list("related", "") { $0.related },
  ]

  struct Item: View {
    let title: String
    let url: String
    let date: String

    static let name = "item"
    static let fields: [ViewField<Item>] = [
      .text("title", "") { $0.title }, .text("url", "") { $0.url }, .text("date", "") { $0.date },
    ]
  }

  /// 17 outside the lists, 6 x 2 in the menu, 3 x 2 in the topics, 9 x 3 in the related posts.
  static let substitutions = 17 + 12 + 6 + 27

  static func template() throws -> Template {
    var diagnostics = Diagnostics()
    let set = TemplateSet(
      compiling: files.mapValues { SourceFile(path: "post.mustache", text: $0) },
      entries: ["post": [Schema(of: PostPage.self)]], diagnostics: &diagnostics)
    guard let template = set["post"] else {
      throw ValidationError(diagnostics.found.first?.message.en ?? "the template is missing")
    }
    return template
  }

  private static let files = [
    "base": """
    <!doctype html>
    <html lang="id">
    <head>
      <meta charset="utf-8">
      <title>{{title}} - {{site}}</title>
      <meta name="description" content="{{summary}}">
      <link rel="canonical" href="{{url}}">
      <meta property="og:title" content="{{title}}">
      <meta property="og:description" content="{{summary}}">
      <meta property="og:image" content="{{image}}">
      <meta property="og:site_name" content="{{site}}">
    </head>
    <body>
    <header><p>{{site}}</p><p>{{village}}</p></header>
    <nav><ul>
      {{#menu}}
      <li><a href="{{url}}">{{title}}</a></li>
      {{/menu}}
    </ul></nav>
    <main>
    {{$main}}{{/main}}
    </main>
    <footer><p>{{site}}, {{village}}</p></footer>
    </body>
    </html>
    """,
    "post": """
    {{<base}}
    {{$main}}
    <article class="h-entry">
      <h1 class="p-name">{{title}}</h1>
      {{#is_pinned}}<p>Disematkan</p>{{/is_pinned}}
      <p><time class="dt-published" datetime="{{day}}">{{date}}</time> oleh {{author}}</p>
      <div class="e-content">{{body}}</div>
      {{>topics}}
    </article>
    <ul>
      {{#related}}
      <li><a href="{{url}}">{{title}}</a> {{date}}</li>
      {{/related}}
    </ul>
    {{/main}}
    {{/base}}
    """,
    "topics": "<p>{{#topics}}<a href=\"{{url}}\">{{title}}</a> {{/topics}}</p>\n",
  ]
}
