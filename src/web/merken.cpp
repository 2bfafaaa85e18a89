// SPDX-License-Identifier: EUPL-1.2
#include "web/merken.h"

namespace maatlat::web {

namespace {

void voegToe(std::string& uit, std::string_view stuk, const Merkteksten& teksten) {
    while (true) {
        const std::size_t plaats = stuk.find(kZegelmerk.front());
        uit += stuk.substr(0, plaats);
        if (plaats == std::string_view::npos) return;
        stuk.remove_prefix(plaats);
        if (stuk.starts_with(kDeelmerk))
            voegToe(uit, teksten.deel, {teksten.zegel, teksten.handeling, {}, teksten.sessie});
        else if (stuk.starts_with(kSessiemerk))
            uit += teksten.sessie;
        else
            uit += stuk.starts_with(kZegelmerk) ? teksten.zegel : teksten.handeling;
        stuk.remove_prefix(kZegelmerk.size());
    }
}

}  // namespace

std::string zonderMerken(std::string_view pagina, const Merkteksten& teksten) {
    const std::size_t vooraf = pagina.size() + teksten.deel.size();
    std::string uit;
    uit.reserve(vooraf + vooraf / 16 + 1024);
    voegToe(uit, pagina, teksten);
    return uit;
}

}  // namespace maatlat::web
