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

  @Test(arguments: [
    "", "public_html", "http://host/", "file://relatif", "zip:x.tar", "file:///a/../b",
    "ftp://kim:rahasia@host/", "ftp://host/a b", "ftp://host/;ls", "ftp://host/$(x)",
    "ssh://-oProxyCommand=x/", "ssh://-x@host/", "ssh://host:0/", "ssh://host:99999/",
    "ssh://host/../etc", "ssh://host/-rf", "ssh://host/a/~/b", "ssh://ho st/", "ssh:///a",
    "ssh://@host/", "file:///a%zz", "file:///a%0Ab", "zip:-x.zip",
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
