// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/landelijk/beeldplek.h"
#include "rules/onderzoek/beoordeling.h"
#include "store/landelijk/vaste_toets_store.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// What stands vast of a number of organisations, evaluated: the same for everybody who sees the
/// country as a whole. It never changes; what belongs to one reader is no part of it.
struct Beeldronde {
    Ronde ronde;  ///< without texts; the name of an organisation is the one that is shown
    std::vector<Beeldplek> plekken;  ///< as the toetsen of the round
    Toetssoort soort = Toetssoort::inspectie;
    std::string merk;  ///< another text when any of this is another
    std::unique_ptr<const Beoordeling> beoordeling;
    std::string zin;  ///< all of it in one sentence (rules/landelijk/beeldzin.h)

    const Regelset& regelset() const { return beoordeling->regelset(); }
};
using GedeeldeRonde = std::shared_ptr<const Beeldronde>;

/// By what organisations were last judged: one version of a kader, and one set of rules. What was
/// judged by another is not counted together.
struct Maatstaf {
    std::string sleutel;  ///< for the address; of this database
    std::string kader;    ///< name and version
    std::string regels;   ///< title of the set
    GedeeldeRonde ronde;  ///< the newest oordeel of each of its organisations
};

/// The newest oordeel of every organisation, by maatstaf, the one with the most organisations
/// first.
struct Landstand {
    std::vector<Maatstaf> maatstaven;
    int organisaties = 0;
    std::string merk;  ///< another text when any of this is another
    const Maatstaf* met(const std::string& sleutel) const;
};

/// What was read and evaluated before; part of the Werkplek, for many threads at once. It holds
/// only what stands vast, and what is not asked for leaves when there is much.
class Beeldgeheugen {
  public:
    /// So many toetsen are kept at most, over all rounds.
    static constexpr std::size_t kMeesteToetsen = 200'000;

    /// Something that was read, and the point of the log (store/landelijk/vaste_toets_store.h) up
    /// to which it is known to be so still. Empty when nothing was read.
    template <class Wat>
    struct Bewaard {
        std::shared_ptr<const Wat> wat;
        std::int64_t totLog = 0;
    };
    Bewaard<Beeldronde> ronde(const std::string& onderzoek);
    Bewaard<Landstand> land();

    /// It holds up to here. What is known of a later point stays.
    void bewaar(const std::string& onderzoek, const Bewaard<Beeldronde>& ronde);
    void bewaar(const Bewaard<Landstand>& land);

    /// A round was read from the database.
    void telLezing();

    /// Whoever reads a round, or puts the country together, holds this: who comes meanwhile waits
    /// for it, and does not do the same work again.
    std::mutex leestRonde, steltLandSamen;
    /// How often a round was read from the database, for the tests.
    int gelezen() const;

  private:
    struct Plek {
        Bewaard<Beeldronde> van;
        std::uint64_t gebruikt = 0;
    };
    mutable std::mutex slot_;
    std::map<std::string, Plek> rondes_;
    Bewaard<Landstand> land_;
    std::uint64_t teller_ = 0;
    int gelezen_ = 0;
};

/// What stands vast in an onderzoek, for who sees the country as a whole; read again only when that
/// is another than before. Throws Onvindbaar for one that is not there, or a zelfevaluatie.
GedeeldeRonde vasteRonde(const Toetseninzage& alle, const std::string& onderzoek);

/// The newest oordeel of each organisation over all onderzoeken: of what stands vast, inspectie or
/// hertoets (rules/landelijk/nieuwste_oordeel.h). What went into another organisation that was not
/// judged since has its name of then, and which one: "A (nu: M)".
std::shared_ptr<const Landstand> landstand(const Toetseninzage& alle);

/// The onderzoeken in which something stands vast, the newest first; for who sees the country.
using vasteToetsStore::Vastonderzoek;
std::vector<Vastonderzoek> vasteOnderzoeken(Werkplek& werkplek, const Persoon& persoon);

/// What stands vast of an onderzoek, for this reader: the shared round, and which of its toetsen
/// may be opened. Without what runs and without hertoetsen. Asks the database a few times, however
/// many toetsen there are. Throws as vasteRonde does.
Onderzoeksstand leesVasteStand(Werkplek& werkplek, const Persoon& persoon,
                               const std::string& onderzoek,
                               Standinhoud inhoud = Standinhoud::scores);

/// Which of these toetsen this person may open.
std::set<std::int64_t> leesbareToetsen(Werkplek& werkplek, const Persoon& persoon,
                                       const std::vector<Beeldplek>& plekken);

/// What runs in an onderzoek, for the coördinator alone; nobody else gets anything. The shortest
/// term first.
struct Lopendeel {
    std::vector<Toetskop> toetsen;  ///< on this page
    Bladen bladen;
    int telaat = 0;  ///< on all pages
    std::string vandaag;
};
Lopendeel watLoopt(const Toetseninzage& alle, const std::string& onderzoek, int blad);

/// What the landelijk beeld of an onderzoek is made of: what stands vast, and what belongs to this
/// reader.
struct Beeldstof {
    GedeeldeRonde ronde;
    Lopendeel lopend;
    int inCorrectie = 0;  ///< toetsen that this reader may read, adopted before and open again
    std::vector<Onderzoeksstand::Hertoetsplek> hertoetsen;
};
/// `blad`: of what runs. Throws as vasteRonde does.
Beeldstof leesBeeldstof(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek,
                        int blad = 1);

/// The newest oordelen, and what belongs to this reader.
struct Landstof {
    std::shared_ptr<const Landstand> land;
    int inCorrectie = 0;  ///< as that of Beeldstof, of all onderzoeken together
};
Landstof leesLandstof(Werkplek& werkplek, const Persoon& persoon);

}  // namespace maatlat
