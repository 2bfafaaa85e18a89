{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="legenda">
<h3>Zo leest u de tabellen</h3>
<p>Een organisatie krijgt op elke verwachting een score. Uit de scores volgt per criterium een oordeel.{{#MET_LANDELIJK}} Onder “Landelijk voldoende” staat hoeveel organisaties aan de verwachting voldoen. <span class="alleen-breed">In de balk staat V voor voldoende en O voor onvoldoende, met het aantal organisaties.</span>{{/MET_LANDELIJK}}</p>
<dl class="tekens">
<div><dt><span class="score v">+</span></dt><dd>voldoende: de organisatie voldoet aan de verwachting</dd></div>
<div><dt><span class="score o">−</span></dt><dd>onvoldoende: de organisatie voldoet er niet aan; hier hoort een verbetermaatregel bij</dd></div>
{{#MET_NVT}}
<div><dt><span class="score n">nvt</span></dt><dd>niet van toepassing: de verwachting telt niet mee</dd></div>
{{/MET_NVT}}
{{#MET_OPEN}}
<div><dt><span class="score n">?</span></dt><dd>nog niet beoordeeld</dd></div>
{{/MET_OPEN}}
{{#MET_VOLDOENDE}}
<div><dt><span class="oordeel v"><b>V</b></span></dt><dd>het criterium is voldoende</dd></div>
{{/MET_VOLDOENDE}}
{{#MET_MATIG}}
<div><dt><span class="oordeel m"><b>M</b></span></dt><dd>het criterium is matig</dd></div>
{{/MET_MATIG}}
{{#MET_ONVOLDOENDE}}
<div><dt><span class="oordeel o"><b>O</b></span></dt><dd>het criterium is onvoldoende</dd></div>
{{/MET_ONVOLDOENDE}}
{{#MET_GEEN_OORDEEL}}
<div><dt><span class="oordeel n"><b>–</b></span></dt><dd>er is geen oordeel over het criterium</dd></div>
{{/MET_GEEN_OORDEEL}}
{{#MET_NIETS}}
<div><dt><span class="oordeel n"><b>nvt</b></span></dt><dd>op het criterium is niets van toepassing; er is geen oordeel</dd></div>
{{/MET_NIETS}}
</dl>
<p>Een criterium kan voldoende zijn, ook als de organisatie nog niet aan elke verwachting voldoet. Ook dan moet zij verbeteren op die verwachting.</p>
</div>
