import KimTemplate

/// A view with a field of every kind, for tests.
struct Village: View {
  var name = "Toman"
  var motto = "Maju & <rukun>"
  var empty = ""
  var body = HTML(trusted: "<p>Selamat datang</p>")
  var noBody = HTML.empty
  var isActive = true
  var isNew = false
  var posts = [Post(title: "Panen", tags: ["tani", "desa"]), Post(title: "Rapat <RT>")]
  var noPosts: [Post] = []
  var office: Office? = Office()
  var noOffice: Office?

  static let name = "village"
  static let fields: [ViewField<Village>] = [
    .text("name", "Nama desa.") { $0.name },
    .text("motto", "Semboyan.") { $0.motto },
    .text("empty", "Selalu kosong.") { $0.empty },
    .html("body", "Isi halaman.") { $0.body },
    .html("no_body", "Selalu kosong.") { $0.noBody },
    .flag("is_active", "Apakah desa aktif.") { $0.isActive },
    .flag("is_new", "Apakah desa baru.") { $0.isNew },
    .list("posts", "Tulisan, yang terbaru lebih dahulu.") { $0.posts },
    .list("no_posts", "Selalu kosong.") { $0.noPosts },
    .record("office", "Kantor desa.") { $0.office },
    .record("no_office", "Selalu kosong.") { $0.noOffice },
  ]

  struct Post: View {
    var title: String
    var tags: [String] = []
    var office: Office?

    static let name = "post"
    static let fields: [ViewField<Post>] = [
      .text("title", "Judul.") { $0.title },
      .list("tags", "Topik.") { $0.tags.map(Tag.init) },
      .record("office", "Kantor yang menulis.") { $0.office },
    ]
  }

  struct Tag: View {
    var word: String

    static let name = "tag"
    static let fields: [ViewField<Tag>] = [.text("word", "Kata.") { $0.word }]
  }

  struct Office: View {
    var name = "Kantor Desa"
    var phone = ""
    var chief: Chief? = Chief()

    static let name = "office"
    static let fields: [ViewField<Office>] = [
      .text("name", "Nama kantor.") { $0.name },
      .text("phone", "Telepon.") { $0.phone },
      .record("chief", "Kepala.") { $0.chief },
    ]
  }

  struct Chief: View {
    var title = "Kepala Desa"
    var isPresent = true

    static let name = "chief"
    static let fields: [ViewField<Chief>] = [
      .text("title", "Jabatan.") { $0.title },
      .flag("is_present", "Apakah ada di kantor.") { $0.isPresent },
    ]
  }
}
