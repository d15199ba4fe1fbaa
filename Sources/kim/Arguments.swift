import ArgumentParser
import KimDiagnostics
import KimModel
import KimSiteWork
import KimWorkspace

// The values that arguments are read into; each type itself says what it takes.

extension Moment: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension WebAddress: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension RegionCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Shard: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension NewIndex.Host: ExpressibleByArgument {}
extension PostType: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
