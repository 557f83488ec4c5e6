/**
 * Chinese type sizes in points, as Word names them, with one exception: 三号 is 15.75 pt, not Word's 16.
 * GB/T 9704-2012 §5.2 asks for 28 characters on 156 mm; 28 × 16 pt is 158 mm, 28 × 15.75 pt is 155.6 mm.
 * Word gets 16 pt with −0.25 pt between the characters, which is the same pitch.
 */
export const chineseSizes: Record<string, number> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 15.75,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
  七号: 5.5,
  八号: 5,
}
