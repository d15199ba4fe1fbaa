import ArgumentParser
import KimDiagnostics
import KimModel
import KimPublish
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

extension TransferRate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

// Words of a list may be written with capital letters.

extension NewIndex.Host: ExpressibleByArgument {
  package init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension PostType: ExpressibleByArgument {
  package init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension DiagnosticFormat: ExpressibleByArgument {
  package init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Language: ExpressibleByArgument {
  package init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
