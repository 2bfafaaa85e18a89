// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/formulierpagina.h"
#include "web/http/adrescode.h"
#include "web/onderbroken.h"

namespace maatlat::web {

/// What goes along, unseen, through the steps of logging in and of setting up a code: where
/// somebody wanted to be, and a form that was not carried out (a Onderbroken, encoded).
inline std::vector<Verborgen> meegenomen(const std::string& naarPad, const std::string& bewaard) {
    std::vector<Verborgen> uit;
    if (!naarPad.empty()) uit.push_back({"naar", naarPad});
    if (!bewaard.empty()) uit.push_back({std::string(kOnderbrokenveld), bewaard});
    return uit;
}

inline void voegMeegenomenToe(FormulierPagina& pagina, const std::string& naarPad,
                              const std::string& bewaard) {
    for (Verborgen& een : meegenomen(naarPad, bewaard))
        pagina.velden.emplace_back(std::move(een));
}

/// The next step, with where somebody wanted to be.
inline std::string metNaar(const std::string& pad, const std::string& naarPad) {
    return naarPad.empty() ? pad : pad + "?naar=" + codeerParameter(naarPad);
}

}  // namespace maatlat::web
