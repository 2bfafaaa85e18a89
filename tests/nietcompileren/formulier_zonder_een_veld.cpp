// SPDX-License-Identifier: EUPL-1.2
// The form of a record forgets a field, which every save would then empty.
// verwacht: a field that the form does not ask for would be emptied
#include <array>
#include <cstdint>
#include <string>
#include <tuple>

#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "toetsing/records.h"

namespace maatlat {

struct Afspraak {
    std::int64_t nr = 0;
    int versie = 0;
    std::string datum;
    Tekst wie;
};

template <>
struct Recordvorm<Afspraak> {
    static constexpr Recordsoort kSoort = Recordsoort::bezoek;
    static constexpr std::string_view kWeg = "verwijderd";
    static constexpr Recordgebeurtenissen kGebeurtenissen{
        Gebeurtenis::bezoekToegevoegd, Gebeurtenis::bezoekGewijzigd, Gebeurtenis::bezoekVerwijderd};
    static constexpr std::tuple kVelden{
        Recordveld{"datum", "Datum", &Afspraak::datum, {.wijze = Veldwijze::datum}},
        Recordveld{"wie", "Wie", &Afspraak::wie, {.wijze = Veldwijze::regel, .langste = 200}},
    };
    static constexpr Recordpaginas kPaginas{.uitleg = "", .doe = ""};
    static constexpr std::array kFormulier{
        Formulierveld{"datum", "Wanneer?", "", ""},
#ifdef GOED
        Formulierveld{"wie", "Wie?", "", "Vul in wie."},
#endif
    };
};

std::int64_t bewaar(Werkplek& werkplek, const Handeling& handeling, const Recordinvoer& invoer) {
    return bewaarRecord<Afspraak>(werkplek, handeling, 1, invoer);
}

}  // namespace maatlat
