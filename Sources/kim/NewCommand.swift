import ArgumentParser

/// `kim new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Memulai situs atau tulisan baru.",
    subcommands: [NewSiteCommand.self, NewPostCommand.self])
}
