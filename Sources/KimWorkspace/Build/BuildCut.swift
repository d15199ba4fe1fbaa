/// Why a build ended early: whoever asked for it wants another one.
package struct BuildCut: Error {}
