// SPDX-License-Identifier: EUPL-1.2
#include "taal/overeenkomst.h"

#include <algorithm>
#include <cstdint>

namespace maatlat {

namespace {

using Plek = std::int64_t;

/// A part of both rows, from `a0` and `b0` up to `a1` and `b1`.
struct Vak {
    Plek a0, a1, b0, b1;
};

/// Halfway the shortest way through a Vak: a run of equal elements (perhaps of none).
struct Midden {
    Plek a, b, lengte;
};

class Vergelijking {
  public:
    Vergelijking(const std::vector<int>& a, const std::vector<int>& b, std::size_t hoogstens)
        : a_(a), b_(b), hoogstens_(static_cast<Plek>(hoogstens)) {}

    /// False when more differs than is allowed.
    bool verwerk(Vak vak) {
        while (vak.a0 < vak.a1 && vak.b0 < vak.b1 && gelijk(vak.a0, vak.b0))
            bewaar(vak.a0++, vak.b0++);
        Plek staart = 0;
        while (vak.a0 < vak.a1 && vak.b0 < vak.b1 && gelijk(vak.a1 - 1, vak.b1 - 1)) {
            --vak.a1;
            --vak.b1;
            ++staart;
        }
        if (vak.a0 < vak.a1 && vak.b0 < vak.b1) {
            const std::optional<Midden> midden = zoekMidden(vak);
            if (!midden) return false;
            if (!verwerk({vak.a0, midden->a, vak.b0, midden->b})) return false;
            for (Plek i = 0; i < midden->lengte; ++i)
                bewaar(midden->a + i, midden->b + i);
            if (!verwerk({midden->a + midden->lengte, vak.a1, midden->b + midden->lengte, vak.b1}))
                return false;
        } else if (vak.a1 - vak.a0 + vak.b1 - vak.b0 > hoogstens_) {
            return false;
        }
        for (Plek i = 0; i < staart; ++i)
            bewaar(vak.a1 + i, vak.b1 + i);
        return true;
    }

    Overeenkomst gevonden() { return std::move(gevonden_); }

  private:
    bool gelijk(Plek a, Plek b) const {
        return a_[static_cast<std::size_t>(a)] == b_[static_cast<std::size_t>(b)];
    }
    void bewaar(Plek a, Plek b) { gevonden_.emplace_back(a, b); }

    /// Walks from both ends at once, one difference further each turn, until the ways meet.
    /// `vooruit[k]` is how far along the first row a way with k more elements of the first than of
    /// the second gets; `achteruit` the same from the end.
    std::optional<Midden> zoekMidden(const Vak& vak) {
        const Plek n = vak.a1 - vak.a0, m = vak.b1 - vak.b0, delta = n - m;
        const Plek ver = std::min((n + m + 1) / 2, (hoogstens_ + 1) / 2);
        std::vector<Plek> vooruit(static_cast<std::size_t>(2 * ver + 3), 0);
        std::vector<Plek> achteruit = vooruit;
        const auto op = [ver](std::vector<Plek>& rij, Plek k) -> Plek& {
            return rij[static_cast<std::size_t>(k + ver + 1)];
        };
        for (Plek d = 0; d <= ver; ++d) {
            for (Plek k = -d; k <= d; k += 2) {
                const Plek begin = stap(vooruit, k, d, op);
                Plek x = begin;
                while (x < n && x - k < m && x - k >= 0 && gelijk(vak.a0 + x, vak.b0 + x - k))
                    ++x;
                op(vooruit, k) = x;
                const Plek ander = delta - k;
                const bool ontmoet = delta % 2 != 0 && ander > -d && ander < d &&
                                     x + op(achteruit, ander) >= n && x <= n && x - k <= m;
                if (ontmoet) return Midden{vak.a0 + begin, vak.b0 + begin - k, x - begin};
            }
            for (Plek k = -d; k <= d; k += 2) {
                const Plek begin = stap(achteruit, k, d, op);
                Plek x = begin;
                while (x < n && x - k < m && x - k >= 0 &&
                       gelijk(vak.a1 - 1 - x, vak.b1 - 1 - x + k))
                    ++x;
                op(achteruit, k) = x;
                const Plek ander = delta - k;
                const bool ontmoet = delta % 2 == 0 && ander >= -d && ander <= d &&
                                     x + op(vooruit, ander) >= n && x <= n && x - k <= m;
                if (ontmoet) return Midden{vak.a1 - x, vak.b1 - x + k, x - begin};
            }
        }
        return std::nullopt;
    }

    /// Where a way on diagonal k stands after one more difference.
    template <class Op>
    static Plek stap(std::vector<Plek>& rij, Plek k, Plek d, const Op& op) {
        if (d == 0) return 0;
        const bool omlaag = k == -d || (k != d && op(rij, k - 1) < op(rij, k + 1));
        return omlaag ? op(rij, k + 1) : op(rij, k - 1) + 1;
    }

    const std::vector<int>& a_;
    const std::vector<int>& b_;
    Plek hoogstens_;
    Overeenkomst gevonden_;
};

}  // namespace

std::optional<Overeenkomst> overeenkomst(const std::vector<int>& eerste,
                                         const std::vector<int>& tweede, std::size_t hoogstens) {
    Vergelijking vergelijking(eerste, tweede, hoogstens);
    if (!vergelijking.verwerk(
            {0, static_cast<Plek>(eerste.size()), 0, static_cast<Plek>(tweede.size())}))
        return std::nullopt;
    return vergelijking.gevonden();
}

}  // namespace maatlat
