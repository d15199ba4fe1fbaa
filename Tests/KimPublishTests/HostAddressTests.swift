import KimPublish
import Testing

struct HostAddressTests {
  @Test func `a folder and an archive are read`() {
    #expect(
      HostAddress("file:///media/kim/FLASH%20DISK/situs") == .folder("/media/kim/FLASH DISK/situs"))
    #expect(HostAddress("zip:perubahan.zip") == .archive("perubahan.zip"))
  }

  @Test func `a server is read with its account, port and folder`() throws {
    let server = try #require(HostServer("sftp://kim@host.example:2022/~/public_html/"))
    #expect(server.scheme == .sftp && server.user == "kim" && server.host == "host.example")
    #expect(server.port == 2022 && server.path == "public_html")
    #expect(server.string == "sftp://kim@host.example:2022/~/public_html")
  }

  /// Accounts of panels are called so.
  @Test(arguments: [
    "ftp://kim@desa.example@ftp.desa.example/", "ftp://kim%40desa.example@ftp.desa.example",
  ])
  func `an account may have the sign that ends it`(_ text: String) {
    #expect(HostServer(text)?.user == "kim@desa.example")
    #expect(HostServer(text)?.host == "ftp.desa.example")
  }

  @Test(arguments: [
    ("ssh://host/srv/www", "/srv/www"), ("ssh://host", "."), ("ssh://host/~", "."),
    ("ssh://host/", "/"), ("ssh://host/~/a/b", "a/b"),
  ])
  func `a path is that of the root unless it says otherwise`(_ text: String, _ path: String) {
    #expect(HostServer(text)?.path == path)
  }

  @Test func `a bucket is read with its store, its folder and who may read`() throws {
    let text =
      "s3://AKIA1@ember.desa/situs/kim/?endpoint=is3.example.id&region=id-jkt-1&acl=public-read"
    let bucket = try #require(ObjectBucket(text))
    #expect(bucket.account == "AKIA1" && bucket.name == "ember.desa")
    #expect(bucket.folder == "situs/kim" && bucket.region == "id-jkt-1")
    #expect(bucket.endpoint?.string == "https://is3.example.id")
    #expect(bucket.readers == "public-read")
    #expect(ObjectBucket(bucket.string) == bucket)
  }

  @Test(arguments: [
    ("s3://ember", "s3://ember"), ("S3://ember/", "s3://ember"),
    (
      "s3://ember?endpoint=http%3A%2F%2F127.0.0.1%3A9000%2F",
      "s3://ember?endpoint=http://127.0.0.1:9000"
    ),
  ])
  func `a bucket is told in one way`(_ text: String, _ plain: String) {
    #expect(HostAddress(text)?.string == plain)
  }

  @Test(arguments: [
    ("ftp://k@a/", "ftp://"), ("dav://k@a/", "dav://"),
    ("s3://ember?endpoint=http://a", "endpoint=http://"), ("ftps://k@a/", nil),
    ("davs://k@a/", nil), ("s3://ember", nil), ("s3://ember?endpoint=a", nil),
    ("sftp://a", nil), ("file:///a", nil),
  ])
  func `what goes in the clear is known by its address`(_ text: String, _ scheme: String?) {
    #expect(HostAddress(text)?.openScheme == scheme)
  }

  @Test(arguments: [
    ("ftp://k@a/", true), ("davs://k@a/", true), ("davs://a/", false), ("s3://ember", true),
    ("ssh://k@a/", false), ("zip:a.zip", false),
  ])
  func `a password is asked for where it opens the way`(_ text: String, _ isNeeded: Bool) {
    #expect(HostAddress(text)?.needsPassword == isNeeded)
  }

  @Test(arguments: [
    "", "public_html", "http://host/", "file://relatif", "zip:x.tar", "file:///a/../b",
    "ftp://kim:rahasia@host/", "ftp://host/a b", "ftp://host/;ls", "ftp://host/$(x)",
    "ssh://-oProxyCommand=x/", "ssh://-x@host/", "ssh://host:0/", "ssh://host:99999/",
    "ssh://host/../etc", "ssh://host/-rf", "ssh://host/a/~/b", "ssh://ho st/", "ssh:///a",
    "ssh://@host/", "file:///a%zz", "file:///a%0Ab", "zip:-x.zip", "https://host/",
    "davs://host/a b", "davs://host/../x", "s3://", "s3://a", "s3://Ember/", "s3://-ember",
    "s3://em..ber", "s3://ember/../x", "s3://ember/-x", "s3://ember/a b", "s3://ember/~/a",
    "s3://kim:rahasia@ember", "s3://-k@ember", "s3://ember?endpoint=", "s3://ember?endpoint=a b",
    "s3://ember?endpoint=ftp://a", "s3://ember?endpoint=https://a/x", "s3://ember?lain=1",
    "s3://ember?acl=public-read-write", "s3://ember?region=a;b", "s3://ember?endpoint=a:0",
    "s3://ember?endpoint=a&endpoint=b", "s3://ember?endpoint=a%0A",
  ])
  func `what could mean something else is no address`(_ text: String) {
    #expect(HostAddress(text) == nil)
  }

  @Test(arguments: [
    ("utama", "KIM_SANDI_UTAMA"), ("kim-toman", "KIM_SANDI_KIM_TOMAN"),
    ("muba/kim-toman", "KIM_SANDI_MUBA_KIM_TOMAN"),
  ])
  func `a password has a variable named after its target`(_ name: String, _ variable: String) {
    let target = PublishTarget(name: name, address: .archive("a.zip"))
    #expect(target.passwordVariable == variable)
  }
}
