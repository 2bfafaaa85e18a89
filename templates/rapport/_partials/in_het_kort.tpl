{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="in-het-kort">
<h2 id="in-het-kort">In het kort</h2>
<div class="samenvatting">
<p class="kerncijfer"><b>{{KERNCIJFER}}</b> <span>{{KERNTEKST}}</span></p>
{{#KERNPUNT}}
<h3>{{KOP}}</h3>
<ul>
{{#ZIN}}
<li>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</li>
{{/ZIN}}
</ul>
{{/KERNPUNT}}
</div>
</section>
