// SPDX-License-Identifier: EUPL-1.2
#include "taal/samenvoegen.h"

#include "taal/overeenkomst.h"
#include "taal/stukken.h"

namespace maatlat {

namespace {

/// Texts that differ in more sentences than this have nothing to put side by side.
constexpr std::size_t kMeesteZinnen = 4000;

/// The pieces of one text with numbers to compare them by, white space left out of account.
struct Versie {
    std::string_view tekst;
    Stukken stukken;
    std::vector<int> nummers;

    Versie(std::string_view hele, Nummering& nummering)
        : tekst(hele), stukken(zinnen(hele)), nummers(nummering.van(hele, stukken, true)) {}

    std::size_t aantal() const { return stukken.size(); }
};

/// Some pieces of a version, from `van` up to `tot`.
struct Reeks {
    const Versie* versie;
    std::size_t van;
    std::size_t tot;

    bool leeg() const { return van == tot; }
    std::vector<int> nummers() const {
        const auto begin = versie->nummers.begin();
        return {begin + static_cast<std::ptrdiff_t>(van), begin + static_cast<std::ptrdiff_t>(tot)};
    }
};

Overeenkomst gelijkeStukken(const Reeks& een, const Reeks& ander) {
    return overeenkomst(een.nummers(), ander.nummers(), kMeesteZinnen).value_or(Overeenkomst{});
}

/// Puts the merged text together.
class Samenvoeger {
  public:
    Samenvoeger(std::string_view oud, std::string_view een, std::string_view ander)
        : oud_(oud, nummering_), een_(een, nummering_), ander_(ander, nummering_) {}

    std::string voegSamen() {
        const auto inEen = plaatsen(een_), inAnder = plaatsen(ander_);
        std::size_t o = 0, e = 0, a = 0;
        for (std::size_t i = 0; i < oud_.aantal(); ++i) {
            if (inEen[i] == kNergens || inAnder[i] == kNergens) continue;
            voegVakToe({&oud_, o, i}, {&een_, e, inEen[i]}, {&ander_, a, inAnder[i]});
            schrijfGedeeld(i, inEen[i], inAnder[i]);
            o = i + 1;
            e = inEen[i] + 1;
            a = inAnder[i] + 1;
        }
        voegVakToe({&oud_, o, oud_.aantal()}, {&een_, e, een_.aantal()},
                   {&ander_, a, ander_.aantal()});
        return std::move(uit_);
    }

  private:
    static constexpr std::size_t kNergens = static_cast<std::size_t>(-1);

    /// Where each piece of the old text stands in this version.
    std::vector<std::size_t> plaatsen(const Versie& versie) const {
        std::vector<std::size_t> uit(oud_.aantal(), kNergens);
        for (const auto& [o, v] :
             gelijkeStukken({&oud_, 0, oud_.aantal()}, {&versie, 0, versie.aantal()}))
            uit[o] = v;
        return uit;
    }

    /// The pieces between two that all three have.
    void voegVakToe(const Reeks& oud, const Reeks& een, const Reeks& ander) {
        const auto was = oud.nummers(), nu = een.nummers(), daar = ander.nummers();
        if (nu == daar || (daar == was && !een.leeg()))
            schrijf(een);
        else if (nu == was && !ander.leeg())
            schrijf(ander);
        else
            voegBeideToe(een, ander);
    }

    /// All pieces of both; what they have in common once.
    void voegBeideToe(const Reeks& een, const Reeks& ander) {
        std::size_t e = een.van, a = ander.van;
        for (const auto& [i, j] : gelijkeStukken(een, ander)) {
            schrijf({een.versie, e, een.van + i});
            schrijf({ander.versie, a, ander.van + j});
            schrijf({een.versie, een.van + i, een.van + i + 1});
            e = een.van + i + 1;
            a = ander.van + j + 1;
        }
        schrijf({een.versie, e, een.tot});
        schrijf({ander.versie, a, ander.tot});
    }

    /// A piece that all three have. When one changed the white space after it, that change stays.
    void schrijfGedeeld(std::size_t o, std::size_t e, std::size_t a) {
        const auto tekst = [](const Versie& versie, std::size_t i) {
            return versie.stukken[i].in(versie.tekst);
        };
        if (tekst(een_, e) == tekst(oud_, o))
            schrijf({&ander_, a, a + 1});
        else
            schrijf({&een_, e, e + 1});
    }

    void schrijf(const Reeks& reeks) {
        if (reeks.leeg()) return;
        if (!uit_.empty() && !isWit(uit_.back())) uit_ += '\n';  // the last of one text, now inside
        const Stukken& stukken = reeks.versie->stukken;
        const std::size_t begin = stukken[reeks.van].vanaf;
        uit_ += reeks.versie->tekst.substr(begin, stukken[reeks.tot - 1].eind - begin);
    }

    Nummering nummering_;
    Versie oud_;
    Versie een_;
    Versie ander_;
    std::string uit_;
};

}  // namespace

std::string samengevoegd(std::string_view oud, std::string_view een, std::string_view ander) {
    return Samenvoeger(oud, een, ander).voegSamen();
}

}  // namespace maatlat
