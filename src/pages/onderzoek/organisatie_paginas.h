// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// All organisations, with what is so of them now. Template organisaties.tpl.
struct OrganisatiesPagina {
    static constexpr const char* kSjabloon = "organisaties.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::organisatiesBijhouden;

    struct Rij {
        std::string naam;
        std::string pad;
        std::string vroeger{};     ///< "eerder: A en B"; empty: always called so
        std::string rechtsvorm{};  ///< empty: not known, as below
        std::string drager{};
        std::string stand;  ///< "bestaat", "opgegaan in C op …"
        std::string verhaalPad{};
    };
    std::vector<Rij> organisaties;
    bool magWijzigen = false;

    void beschrijf(Vulling& uit) const {
        uit.toonAls(magWijzigen, "MAG_WIJZIGEN");
        uit.toonAls(organisaties.empty(), "GEEN_ORGANISATIES");
        uit.als(!organisaties.empty(), "ORGANISATIES", [&](Vulling& deel) {
            deel.elk("ORGANISATIE", organisaties, [](Vulling& rij, const Rij& een) {
                rij.zet("PAD", een.pad);
                rij.zet("NAAM", een.naam);
                rij.zetAls("MET_VROEGER", "VROEGER", een.vroeger);
                rij.zet("RECHTSVORM", een.rechtsvorm.empty() ? "niet bekend" : een.rechtsvorm);
                rij.zet("DRAGER", een.drager.empty() ? "niet bekend" : een.drager);
                rij.zet("STAND", een.stand);
                rij.zet("VERHAALPAD", een.verhaalPad);
            });
        });
    }
};

/// The life of one organisation, and its toetsen. Template organisatieleven.tpl.
struct OrganisatielevenPagina {
    static constexpr const char* kSjabloon = "organisatieleven.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::organisatiesBijhouden;

    struct Periode {
        std::string waarde;
        std::string wanneer;        ///< "vanaf 1 oktober 2017"
        std::string toelichting{};  ///< may be empty
        std::string wie{};          ///< "Opgeschreven door … op …"; empty: came from a file
    };
    struct Deel {
        std::string titel;
        std::string anker;
        std::string leeg;  ///< what to say when nothing is known
        std::vector<Periode> perioden;
    };
    struct Overgang {
        std::string naam;
        std::string pad;
        std::string ervoor;  ///< "Ging op 1 januari 2023 op in"
        std::string toelichting{};
    };
    struct Toets {
        std::string organisatie;  ///< as it stands on it
        std::string onderzoek;
        std::string status;
        std::string pad;
    };
    std::vector<Deel> delen;
    std::vector<Overgang> overgangen;
    std::vector<Toets> toetsen;
    Bladerbalk bladeren{};
    std::string wijzigPad;  ///< empty: may not write anything down
    std::string verhaalPad{};
    std::string rondesPad{};

    void beschrijf(Vulling& uit) const {
        uit.elk("DEEL", delen, [](Vulling& deel, const Deel& een) {
            deel.zet("TITEL_DEEL", een.titel);
            deel.zet("ANKER", een.anker);
            deel.zetAls("NIETS", "LEEG", een.perioden.empty() ? een.leeg : "");
            deel.als(!een.perioden.empty(), "PERIODEN", [&](Vulling& lijst) {
                lijst.elk("PERIODE", een.perioden, [](Vulling& rij, const Periode& periode) {
                    rij.zet("WAARDE", periode.waarde);
                    rij.zet("WANNEER", periode.wanneer);
                    rij.zetAls("MET_TOELICHTING", "TOELICHTING", periode.toelichting);
                    rij.zetAls("MET_WIE", "WIE", periode.wie);
                });
            });
        });
        uit.zetAls("MAG_WIJZIGEN", "WIJZIG_PAD", wijzigPad);
        uit.zet("VERHAALPAD", verhaalPad);
        uit.zet("RONDESPAD", rondesPad);
        uit.als(!overgangen.empty(), "OVERGANGEN", [&](Vulling& lijst) {
            lijst.elk("OVERGANG", overgangen, [](Vulling& rij, const Overgang& een) {
                rij.zet("ERVOOR", een.ervoor);
                rij.zet("OVERGANG_PAD", een.pad);
                rij.zet("OVERGANG_NAAM", een.naam);
                rij.zetAls("MET_TOELICHTING", "TOELICHTING", een.toelichting);
            });
        });
        uit.toonAls(toetsen.empty(), "GEEN_TOETSEN");
        uit.als(!toetsen.empty(), "TOETSEN", [&](Vulling& lijst) {
            lijst.elk("TOETS", toetsen, [](Vulling& rij, const Toets& een) {
                rij.zet("TOETS_PAD", een.pad);
                rij.zet("ONDERZOEK", een.onderzoek);
                rij.zet("TOETS_NAAM", een.organisatie);
                rij.zet("STATUS", een.status);
            });
        });
        vul(uit, bladeren);
    }
};

}  // namespace maatlat
