// SPDX-License-Identifier: EUPL-1.2
#include "cli/veilige_uitvoer.h"

#include <ostream>
#include <string_view>

#include "taal/tekst.h"

namespace maatlat {

VeiligeUitvoer::~VeiligeUitvoer() {
    schrijfRegel();
}

VeiligeUitvoer::int_type VeiligeUitvoer::overflow(int_type teken) {
    if (traits_type::eq_int_type(teken, traits_type::eof())) return traits_type::not_eof(teken);
    const char c = traits_type::to_char_type(teken);
    return xsputn(&c, 1) == 1 ? teken : traits_type::eof();
}

std::streamsize VeiligeUitvoer::xsputn(const char* tekst, std::streamsize lengte) {
    std::string_view rest(tekst, static_cast<std::size_t>(lengte));
    while (!rest.empty()) {
        const std::size_t einde = rest.find('\n');
        regel_ += rest.substr(0, einde);
        if (einde == std::string_view::npos) break;
        if (!schrijfRegel() || !achter_.put('\n')) return 0;
        rest.remove_prefix(einde + 1);
    }
    return lengte;
}

int VeiligeUitvoer::sync() {
    return schrijfRegel() && achter_.flush() ? 0 : -1;
}

bool VeiligeUitvoer::schrijfRegel() {
    if (!regel_.empty()) achter_ << toonbaar(regel_);
    regel_.clear();
    return achter_.good();
}

}  // namespace maatlat
