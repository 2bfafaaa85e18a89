// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maatlat {

/// Of how many pairs the one was stricter, and of how many the other. Pairs that are alike say
/// nothing of a direction, and do not count.
struct Verschiltelling {
    int strenger = 0;
    int milder = 0;
    int totaal() const { return strenger + milder; }
};

/// The exact sign test, two-sided: if both directions were as likely, in what part of all cases at
/// least so many of the differences would lean to one side, whichever. 1 without differences.
///
/// W.J. Dixon and A.M. Mood, "The statistical sign test", Journal of the American Statistical
/// Association 41 (1946), 557-566: with probability a half each, the number to one side is
/// binomial. Doubled for two sides, and never over 1.
double tekentoets(const Verschiltelling& verschillen);

/// From here on it is said that the differences lean to one side: less than once in twenty by
/// chance alone.
inline constexpr double kTekentoetsgrens = 0.05;

/// With how many differences, all to the same side, the test would reach that: with fewer nothing
/// can be said of a direction, whatever they are.
int minsteVerschillenVoorRichting();

}  // namespace maatlat
