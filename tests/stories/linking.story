# A code is offered where settings are, works on another side alone, and wrong ones are told apart kindly, a few times.
you  hello
you  [start]
you  leeds
you  [no]
you  /settings
open privacy.settings
you  [link]
open linking.which
you  [give]
open linking.code
you  [take]
open linking.take
you  somewhere in my mail
bot  linking.no_code
open linking.take
you  ZZZZ-9999
bot  linking.unknown
open linking.take
you  zzzz 9999
bot  linking.unknown
you  ZZZZ9998
you  ZZZZ9997
you  ZZZZ9996
bot  linking.unknown
you  ZZZZ9995
bot  linking.often
you  [give]
open linking.code
you  [done]
open privacy.settings
