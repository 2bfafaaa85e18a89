// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// What somebody can do with their own account. Template account.tpl.
struct AccountPagina {
    static constexpr const char* kSjabloon = "account.tpl";

    struct Sessie {
        std::string begonnen;
        std::string laatst;
        bool deze = false;  ///< this very login
    };
    std::vector<Samenvattingsrij> gegevens;
    bool tweedeFactor = false;
    std::vector<Sessie> sessies;
};

Vulling vulling(const AccountPagina& pagina);

/// Sets up logging in with a code: the secret as a picture and as text, and a form for the first
/// code. Template code_instellen.tpl.
struct CodePagina {
    static constexpr const char* kSjabloon = "code_instellen.tpl";

    int breedte = 0;      ///< of the QR code, in squares
    std::string vlakken;  ///< its dark squares: `d` of an SVG path
    std::string geheim;   ///< in groups, to be typed over
    std::string fout;     ///< what is wrong with the code that was filled in
};

Vulling vulling(const CodePagina& pagina);

}  // namespace maatlat
