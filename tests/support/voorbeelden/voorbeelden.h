// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace maatlat::test {

/// Pages that together show everything in their template: every section, every partial, every
/// marker. Each page of `AllePaginas` has its own here, in the header of its room; one without does
/// not compile in the test that walks them all.
template <class Pagina>
std::vector<Pagina> voorbeelden() = delete;

}  // namespace maatlat::test
