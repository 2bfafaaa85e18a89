// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toets/toetsinhoud.h"

/// Letting the gaps of a toets be, each with a reason that stands in its report: by who offers it
/// for adoption and by who adopts it, or by who hands in a zelfevaluatie.
namespace maatlat {

/// What somebody chose and typed of the gaps that are left. One reason serves all gaps of a kind,
/// but those that have a reason of their own.
struct Hiaatkeuze {
    std::vector<std::string> soorten{};            ///< words of the kinds that are let be
    std::map<std::string, std::string> redenen{};  ///< as typed, by the word of the kind
    std::map<std::string, std::string> eigen{};    ///< as typed, by `hiaatsleutel`
};

/// "zonder-bevinding/1.1.1": which gap, in forms.
std::string hiaatsleutel(const Hiaat& hiaat);

/// The fields of the form, for errors: "hiaat-<kind>" the box, "hiaatreden-<kind>" the reason, and
/// "eigenreden-<kind>/<code>" the reason of one gap.
std::string hiaatveld(Hiaatsoort soort);
std::string hiaatredenveld(Hiaatsoort soort);
std::string eigenredenveld(const Hiaat& hiaat);

/// Those that somebody can let be, and those that must be mended first.
std::vector<Hiaat> aanvaardbaar(std::vector<Hiaat> hiaten);
std::vector<Hiaat> aanTeVullen(std::vector<Hiaat> hiaten);

/// Lets all gaps be that are left, with the reasons of this person. Throws NietNu when there is one
/// that nobody can let be, Veldfouten for each kind without a box or a reason, Privacymelding about
/// a reason.
void aanvaardHiaten(const TekstTransactie& transactie, const Hiaatkeuze& keuze);

/// As the second person: agrees with those reasons, by kind. Throws NietNu, Veldfouten.
void aanvaardHiatenMee(const ToetsTransactie& transactie, const std::vector<std::string>& soorten);

/// Whether no gap is left that nobody can let be, and who offered it let each other one be, last
/// time, with a reason.
bool zijnHiatenAanvaard(const Toetsinzage& inzage, const Toetsinhoud& inhoud);

/// With what reason who offered it let each gap be, by its name.
std::map<std::string, std::string> hiaatredenen(const Toetslezing& toets);

}  // namespace maatlat
