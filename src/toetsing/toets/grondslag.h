// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/werkplek.h"

/// From what was seen to what is said of it: bevindingen are taken over in a motivering with their
/// bron in words, and it is kept on which of them the motivering rests.
namespace maatlat {

/// The bron of a bevinding as a report names it, with the place in it: "interview met
/// vertrouwensartsen, 12 maart 2026", "Beleidsplan, 1 mei 2026, pagina 12". Of a dossier nothing
/// that leads to it.
std::string bronInWoorden(const Bron& bron, const Bevinding& bevinding);

/// The bevinding as a text with its bron behind it, in brackets: "Er is altijd iemand bereikbaar
/// (interview met vertrouwensartsen, 12 maart 2026)."
std::string metBron(const Bevinding& bevinding, const Bron& bron);

/// What stands in a motivering with these bevindingen of its verwachting behind it, each as a
/// paragraph of its own. Throws Veldfouten ("waarde") when none is chosen, or one that does not
/// bear on this verwachting.
std::string metOvergenomen(const Toetsinhoud& inhoud, const std::string& verwachting,
                           const std::string& staat, const std::vector<std::int64_t>& bevindingen);
/// The same for who may change the toets now; without `staat` behind what is stored. Throws
/// Geweigerd, NietNu, and Onvindbaar for a verwachting that is not judged.
std::string metOvergenomen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           const std::string& verwachting, const std::optional<std::string>& staat,
                           const std::vector<std::int64_t>& bevindingen);

/// From now on the motivering rests on these too, as they stand now.
void voegGrondenToe(const ToetsTransactie& transactie, const std::string& verwachting,
                    const std::vector<std::int64_t>& bevindingen);

/// A bevinding on which a motivering rests, as it stands now. Points into the contents.
struct Grondstand {
    enum class Sinds : unsigned char { gelijk, gewijzigd, weg };
    std::int64_t nr = 0;
    const Bevinding* bevinding = nullptr;  ///< null: it was withdrawn since
    const Bron* bron = nullptr;            ///< idem
    Sinds sinds = Sinds::gelijk;           ///< what became of it since it was taken over
};
std::vector<Grondstand> grondslagVan(const Toetsinhoud& inhoud, const std::string& verwachting);

/// The verwachtingen whose motivering rests on this bevinding, in the order of the kader.
std::vector<std::string> rustOp(const Toetsinhoud& inhoud, std::int64_t bevinding);

/// On what the motivering of a verwachting rests, with what there is to choose from: the
/// bevindingen that bear on it, and those that it rests on already.
struct Rustkeuze {
    Toetsinhoud inhoud;
    std::string verwachting;
    std::vector<Grondstand> gronden;   ///< points into `inhoud`
    std::vector<std::int64_t> keuzes;  ///< numbers of bevindingen
    bool magInvullen = false;
};
/// Throws Onvindbaar for a verwachting that is not judged.
std::unique_ptr<const Rustkeuze> leesRustkeuze(Werkplek& werkplek, const Persoon& persoon,
                                               std::int64_t toets, const std::string& verwachting);

/// It rests on exactly these, as they stand now. `was`: as it was shown; throws NietNu when another
/// changed it meanwhile, and Veldfouten ("bevinding") for a bevinding that is not to be chosen.
void zetGrondslag(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const std::string& verwachting, std::vector<std::int64_t> was,
                  const std::vector<std::int64_t>& gekozen);

/// A line for each motivering of which somebody changed outside the program on what it rests.
std::vector<std::string> grondslagfouten(const Toetsinzage& inzage);

}  // namespace maatlat
