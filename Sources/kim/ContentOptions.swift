import ArgumentParser
import KimSiteWork
import KimWorkspace

/// What `build` and `check` have in common.
struct ContentOptions: ParsableArguments {
  @OptionGroup var shared: SharedContentOptions

  @Option(
    help: ArgumentHelp(
      "Situs ini saja; boleh diulang. Indeks dibiarkan seperti semula.", valueName: "situs"))
  var site: [String] = []

  var options: BuildOptions {
    var options = shared.options
    options.sites = site
    return options
  }
}
